import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

const PAGES = readdirSync(join(import.meta.dirname, '../../demo')).filter((file) => file.endsWith('.html'));
const WIDTHS = [1440, 800, 390];

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** Waits until every timeline of a page has drawn. */
function drawn(page) {
  return page.evaluate(async () => {
    const timelines = [...document.querySelectorAll('longview-timeline')];
    if (timelines.length > 0) await customElements.whenDefined('longview-timeline');
    await Promise.all(timelines.map(({ ready }) => ready));
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    return timelines.map((timeline) => timeline.toSvg().length);
  });
}

describe('every page of the demo', () => {
  for (const file of PAGES) {
    for (const colorScheme of ['light', 'dark']) {
      it(`${file} works without a complaint, ${colorScheme}, at ${WIDTHS.join(', ')} px`, async () => {
        for (const width of WIDTHS) {
          const page = await demo.visit(`/${file}`, { viewport: { width, height: 900 }, colorScheme });
          for (const length of await drawn(page)) assert.ok(length > 1000, `${width} px: a timeline is drawn`);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          assert.ok(overflow <= 0, `${width} px: the page is ${overflow} px too wide`);
          assert.deepEqual(page.problems, [], `${width} px`);
          await page.context().close();
        }
      });
    }
  }
});

describe('a reader’s settings', () => {
  it('are kept: with less motion every command cuts', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    const changes = await timeline.page.evaluate(async () => {
      const element = document.querySelector('longview-timeline');
      let seen = 0;
      element.addEventListener('longview-view-change', () => { seen += 1; });
      element.zoomTo('1904');
      await new Promise((resolve) => { setTimeout(resolve, 500); });
      return seen;
    });
    assert.equal(changes, 1);
  });

  it('are kept: forced colours leave nothing but the system’s own', async () => {
    const timeline = await openTimeline(demo, { forcedColors: 'active' });
    const svg = await timeline.call('toSvg');
    const system = await timeline.page.evaluate(() => ['Canvas', 'CanvasText', 'GrayText', 'Highlight'].map((name) => {
      const probe = document.createElement('i');
      probe.style.color = name;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }));
    const used = new Set([...svg.matchAll(/(?:fill|stroke|stop-color)="(rgb[^"]*|#[^"]*)"/g)].map((match) => match[1]));
    for (const color of used) assert.ok(system.includes(color), `${color} is none of ${system.join(', ')}`);
    assert.deepEqual(timeline.page.problems, []);
  });
});
