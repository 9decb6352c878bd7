import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('the page about performance', () => {
  it('says what the latest results say; `npm run bench -- --page` writes it anew', async () => {
    const { performancePage } = await import(new URL('../../bench/report/performance-page.mjs', import.meta.url).href) as {
      readonly performancePage: (results: unknown) => string;
    };
    expect(read('docs/performance.md')).toBe(performancePage(JSON.parse(read('bench/results/latest.json'))));
  });

  it('says how each subject is used', () => {
    const page = read('docs/performance.md');
    for (const name of ['longview', 'vis-timeline, stacked', 'timelines-chart', 'event-drops', 'TimelineJS3', 'ECharts, full frames', 'bare canvas, culling']) {
      expect(page).toMatch(new RegExp(`^- \\*\\*${name}\\*\\*: .{40}`, 'm'));
    }
  });
});
