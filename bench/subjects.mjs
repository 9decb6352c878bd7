import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is measured, in the order of the tables: longview, its peers, and bounds that tell what is possible.
 *
 * - `id` names it on the command line and its page, `subjects/<id>.mjs`
 * - `isStill` says that nothing is going to move
 * - `library` is the file in `libraries/` with everything that the page takes from the peer's packages
 */
export const SUBJECTS = [
  { id: 'longview', name: 'longview', role: 'longview' },
  { id: 'vis-stacked', name: 'vis-timeline, stacked', role: 'peer', library: 'vis', packages: ['vis-timeline', 'vis-data'] },
  { id: 'vis-flat', name: 'vis-timeline, not stacked', role: 'peer', library: 'vis', packages: ['vis-timeline', 'vis-data'] },
  { id: 'vis-clustered', name: 'vis-timeline, clustered', role: 'peer', library: 'vis', packages: ['vis-timeline', 'vis-data'] },
  { id: 'timelines-chart', name: 'timelines-chart', role: 'peer', library: 'timelines-chart', packages: ['timelines-chart'] },
  { id: 'event-drops', name: 'event-drops', role: 'peer', library: 'event-drops', packages: ['event-drops', 'd3'] },
  { id: 'timelinejs', name: 'TimelineJS3', role: 'peer', library: 'timelinejs', packages: ['@knight-lab/timelinejs'] },
  { id: 'echarts-progressive', name: 'ECharts, progressive', role: 'peer', library: 'echarts', packages: ['echarts'] },
  { id: 'echarts-full', name: 'ECharts, full frames', role: 'peer', library: 'echarts', packages: ['echarts'] },
  { id: 'empty', name: 'empty page', role: 'bound', isStill: true },
  { id: 'culling', name: 'bare canvas, culling', role: 'bound' },
  { id: 'lod', name: 'bare canvas, level of detail', role: 'bound' },
];

/** What a subject's page says of itself in its first comment: its settings, as Markdown. */
export function settingsOf({ id }) {
  const [, comment] = /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(join(import.meta.dirname, 'subjects', `${id}.mjs`), 'utf8')) ?? [];
  if (comment === undefined) throw new Error(`bench/subjects/${id}.mjs does not begin with a comment that tells its settings`);
  return comment.replace(/\n \* ?/g, ' ').trim();
}
