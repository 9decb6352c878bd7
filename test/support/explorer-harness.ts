import { assertExists } from '../../src/base/assert.js';
import { fixture, html, nextFrame } from '@open-wc/testing';
import { smallHistory } from './small-history.js';
import { TimelineHarness } from './timeline-harness.js';
import type { LongviewExplorer } from '../../src/index.js';
import type { TemplateResult } from 'lit';

/** An explorer in the page, with its timeline and its shadow root. */
export interface DrawnExplorer {
  readonly explorer: LongviewExplorer;
  readonly timeline: TimelineHarness;
  readonly root: ShadowRoot;
}

/** The explorer of a page so many CSS px wide, at rest; of a small history where it has no data. */
export async function drawExplorer(width: number, content: TemplateResult): Promise<DrawnExplorer> {
  const place = await fixture<HTMLElement>(html`<div>${content}</div>`);
  place.style.width = `${width}px`;
  place.style.height = '900px';
  const explorer = assertExists(place.querySelector('longview-explorer'), 'an explorer');
  explorer.style.height = '100%';
  explorer.data ??= smallHistory;
  await explorer.ready;
  await nextFrame();
  const timeline = new TimelineHarness(explorer.timeline);
  await timeline.rest();
  await explorer.updateComplete;
  return { explorer, timeline, root: assertExists(explorer.shadowRoot, 'a shadow root') };
}
