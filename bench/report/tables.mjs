/** What is measured of each subject at each number of events, in the order of the columns. */
export const MEASURES = [
  { key: 'firstPaintMs', title: 'first stable paint, ms' },
  { key: 'longestTaskMs', title: 'longest task, ms' },
  { key: 'zoomMs', title: 'zoom step, ms' },
  { key: 'panMs', title: 'pan step, ms' },
  { key: 'droppedPercent', title: 'frames dropped, %' },
  { key: 'frameP95Ms', title: 'p95 frame, ms' },
  { key: 'heapMb', title: 'heap, MB' },
  { key: 'nodes', title: 'DOM elements' },
  { key: 'replaceMs', title: 'replace all, ms' },
  { key: 'appendMs', title: 'append 100, ms' },
];

const NONE = '–';

/** A table of every measure at one number of events, and what there is to say of it. */
export function tableOfCount({ rows, repeats: mostRepeats }, count, nameOf) {
  const here = rows.filter((row) => row.count === count && row.skipped === undefined);
  const table = markdownTable(['', ...MEASURES.map(({ title }) => title)], here.map((row) => [nameOf(row.subject), ...MEASURES.map(({ key }) => figure(row.measures[key]))]));
  const notes = rows.filter((row) => row.count === count).flatMap((row) => noteOf(row, mostRepeats).map((note) => `- ${nameOf(row.subject)}: ${note}`));
  return [table, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

/** A table of one measure, a column for each number of events. */
export function tableOfMeasure({ rows, counts }, key, nameOf) {
  const subjects = [...new Set(rows.map(({ subject }) => subject))];
  const cell = (subject, count) => figure(rows.find((row) => row.subject === subject && row.count === count)?.measures?.[key]);
  return markdownTable(['events', ...counts.map((count) => count.toLocaleString('en'))], subjects.map((subject) => [nameOf(subject), ...counts.map((count) => cell(subject, count))]));
}

/** A table of what a page has to load, in kB. */
export function tableOfBundles({ bundles }, nameOf) {
  const sizes = (size) => [size.min, size.gzip, size.brotli].map((bytes) => (bytes / 1000).toFixed(1));
  return markdownTable(['', 'minified, kB', 'gzip, kB', 'brotli, kB'], Object.entries(bundles).map(([id, size]) => [nameOf(id), ...sizes(size)]));
}

/** A Markdown table with its numbers to the right. */
export function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function noteOf({ stopped, skipped, repeats, measures = {} }, mostRepeats) {
  if (skipped !== undefined) return [`not run, ${skipped}`];
  return [
    ...(stopped === undefined ? [] : [`stopped, ${stopped}`]),
    ...(measures.unmoved ?? []).map((name) => `${name === 'zoom' ? 'the wheel' : 'a drag'} changed nothing in the picture`),
    ...(repeats < mostRepeats ? [`${repeats === 1 ? 'one run' : `${repeats} runs`} only`] : []),
  ];
}

/** Two digits that count, more where the number has them before the point. */
function figure(value) {
  if (value === undefined) return NONE;
  if (value >= 10) return Math.round(value).toLocaleString('en');
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
