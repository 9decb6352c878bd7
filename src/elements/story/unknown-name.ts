import { nearestName } from '../../io/reading/nearest-name.js';
import type { Story } from '../../model/dataset.js';

/**
 * What is wrong with the names that a page has given a story and its step; `undefined` where they are in the dataset.
 *
 * @example // <longview-story step="a-nieghbour"> has no such step: did you mean “a-neighbour”?
 */
export function unknownName(stories: readonly Story[], story: string | undefined, step: string | undefined): string | undefined {
  const told = stories.find(({ id }) => id === story);
  if (story !== undefined && !told) return fault('story', story, stories);
  const steps = (told ? [told] : stories).flatMap((each) => each.steps);
  return step === undefined || steps.some(({ id }) => id === step) ? undefined : fault('step', step, steps);
}

function fault(attribute: 'story' | 'step', name: string, known: readonly { readonly id: string }[]): string {
  const ids = known.map(({ id }) => id);
  const near = nearestName(name, ids);
  const hint = near === undefined ? (ids.length === 0 ? 'the dataset has none' : `there are ${ids.map((id) => `“${id}”`).join(', ')}`) : `did you mean “${near}”?`;
  return `<longview-story ${attribute}="${name}"> has no such ${attribute}: ${hint}`;
}
