const ACTS = ['Treaty', 'Battle', 'Siege', 'Congress', 'Founding', 'Opening', 'Eruption', 'Election', 'Strike', 'Expedition', 'Declaration', 'Coronation', 'Reform', 'Blockade', 'Discovery'];
const SYLLABLES = ['ka', 'vol', 'mi', 'ren', 'to', 'gra', 'sel', 'an', 'bur', 'ly', 'os', 'hwa', 'den', 'ri', 'pol', 'ster', 'ma', 'ul', 'jin', 'eth'];
const PEOPLE = ['the workers', 'two governors', 'the second assembly', 'a party of surveyors', 'the crew of the Resolute', 'the provisional government', 'merchants from the coast'];
const PATTERNS = [
  ({ act, place }) => `${act} of ${place}`,
  ({ act, place }) => `${act} of ${place}`,
  ({ act }) => act,
  ({ place }) => `${place} falls`,
  ({ act, place, people }) => `${act} of ${place}, called for by ${people}`,
  ({ act, place, people }) => `${act} of ${place}, and what ${people} wrote of it afterwards`,
];

/**
 * A title such as histories have: of 5 to 90 characters, half of them below 20. Places have names of their own, so that
 * of a million titles most are different.
 *
 * @param {() => number} random 0–1
 * @returns {string}
 */
export function makeTitle(random) {
  const words = { act: pick(ACTS, random), place: makePlace(random), people: pick(PEOPLE, random) };
  return pick(PATTERNS, random)(words);
}

function makePlace(random) {
  const syllables = Array.from({ length: 2 + Math.floor(3 * random()) }, () => pick(SYLLABLES, random));
  const name = syllables.join('');
  return name[0].toUpperCase() + name.slice(1);
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}
