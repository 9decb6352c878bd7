import { SUBJECTS, settingsOf } from '../subjects.mjs';
import { MEASURES, tableOfBundles, tableOfCount, tableOfMeasure } from './tables.mjs';

const MS_PER_S = 1000;

/** The measures that have a table of their own before the full ones. */
const FIRST = { zoomMs: 'A step of zooming', panMs: 'A step of panning', firstPaintMs: 'First stable paint', heapMb: 'Memory' };

const MEANINGS = {
  firstPaintMs: 'from the beginning of mounting, with script and data in memory, to the last change of the picture on the screen',
  longestTaskMs: 'the longest task of the main thread until then, in processor time',
  zoomMs: 'processor time of the main thread for a step of zooming by about a tenth, everything that follows from it included',
  panMs: 'the same for a step of panning by 12 px, zoomed in to about a seventh of the span',
  droppedPercent: 'how many of the frames that a display of 60 Hz has room for did not come, with a step of zooming or panning for each of them',
  frameP95Ms: 'the interval that 95 of 100 of these frames keep',
  heapMb: 'what objects, typed arrays and the DOM hold of the heap after garbage was collected, before anything was moved',
  nodes: 'elements in the page and its shadow trees',
  replaceMs: 'from the call that shows as many other events to the last change of the picture',
  appendMs: 'the same for 100 more events',
};

/**
 * The page about performance.
 *
 * @param {object} results of a comparison, as `bench/results/latest.json` has them
 * @returns {string} Markdown
 */
export function performancePage(results) {
  const { date, machine, versions, repeats, counts, capsMs, rows } = results;
  const measured = SUBJECTS.filter(({ id }) => rows.some(({ subject }) => subject === id));
  return `# Performance

<!-- Made by npm run bench from bench/results/latest.json. -->

The same seeded events through longview, other libraries and three bounds, with real input through the browser's protocol, in one
run: \`npm run bench\`. Ratios within a run are what counts; absolute numbers are those of one machine. ${date}, ${machine.cpu}
(${machine.cores} cores, ${machine.memoryGb} GB, ${machine.platform}${machine.loadBefore > machine.cores / 2 ? `, busy with other work: a load of ${machine.loadBefore} before this` : ''}), ${machine.browser}; ${repeats === 1 ? 'one run of each' : `medians of up to ${repeats} runs`}.

${Object.entries(FIRST).map(([key, title]) => `## ${title}\n\n${titleOf(key)}: ${MEANINGS[key]}.\n\n${tableOfMeasure(results, key, nameOf)}`).join('\n\n')}

## What a page loads

Minified by esbuild from what the page imports, style sheets included, fonts and pictures not; for longview the file for a script tag.

${tableOfBundles(results, nameOf)}

## Everything

${MEASURES.map(({ key, title }) => `- **${title}**: ${MEANINGS[key]}`).join('\n')}

${counts.map((count) => `### ${count.toLocaleString('en')} events\n\n${tableOfCount(results, count, nameOf)}`).join('\n\n')}

## How each is used

Each run has a browser of its own, 1280 × 720 px. Zooming begins at the whole span. A run is stopped when mounting takes more than
${capsMs.mount / MS_PER_S} s or the steps of one gesture more than ${capsMs.gesture / MS_PER_S} s, in processor time on a busy machine; a subject that was stopped is not
run with more events. Versions:
${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}.

${measured.map((subject) => `- **${subject.name}**: ${settingsOf(subject)}`).join('\n')}
`;
}

/** The name of a subject by its id. */
export function nameOf(id) {
  return SUBJECTS.find((subject) => subject.id === id)?.name ?? id;
}

function titleOf(key) {
  const { title } = MEASURES.find((measure) => measure.key === key);
  return title[0].toUpperCase() + title.slice(1);
}
