import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { addressOf, slowDownload } from '../support/pages.js';
import { smallHistory } from '../support/small-history.js';
import { recorded, TimelineHarness } from '../support/timeline-harness.js';
import type { SlowDownload } from '../support/pages.js';

const HEAD = '{"id":"long","title":"A long history","tracks":["japan","korea"]}\n';

/** Lines of events, one in each year from 1000 on. */
function lines(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, i) => `${JSON.stringify({ id: `e${from + i}`, title: `Event ${from + i}`, date: String(1000 + from + i), actors: [(from + i) % 2 === 0 ? 'japan' : 'korea'] })}\n`).join('');
}

/** A dataset of so many events. */
function manyEvents(count: number): object {
  return { id: 'many', title: 'Many', tracks: ['japan'], events: Array.from({ length: count }, (_, i) => ({ id: `m${i}`, title: `M ${i}`, date: String(1000 + (i % 1000)), track: 'japan' })) };
}

/** Runs a test with a download that arrives as it says. */
async function withDownload(test: (slow: SlowDownload) => Promise<void>, totalBytes?: number): Promise<void> {
  const slow = slowDownload(totalBytes);
  try {
    await test(slow);
  } finally {
    slow.restore();
  }
}

describe('<longview-timeline> while lines arrive', () => {
  it('shows what is there, and fires longview-load once, when all of it is', async () => {
    await withDownload(async (slow) => {
      const loads = recorded('longview-load');
      const timeline = await TimelineHarness.place({ src: '/slow.ndjson' });
      slow.send(HEAD + lines(0, 20));
      await waitUntil(() => timeline.labels.includes('Event 3'), 'the first events are drawn');
      expect(timeline.title).to.equal('A long history');
      expect(timeline.element.matches(':state(loading)')).to.equal(true);
      expect(timeline.loadingWords).to.match(/Loading … \d+ kB · 20 events/);
      expect(loads.length).to.equal(0);
      slow.send(lines(20, 40));
      slow.finish();
      await timeline.element.ready;
      await timeline.rest();
      expect(timeline.labels).to.include.members(['Event 3', 'Event 38']);
      expect(timeline.loadingWords).to.equal(undefined);
      expect(loads.map(({ dataset }) => dataset.events.length)).to.deep.equal([40]);
    });
  });

  it('reads a file whose first piece is a long part of one line', async () => {
    await withDownload(async (slow) => {
      const timeline = await TimelineHarness.place({ src: '/slow.json' });
      const text = JSON.stringify(manyEvents(1500));
      slow.send(text.slice(0, 60_000));
      slow.send(text.slice(60_000));
      slow.finish();
      await timeline.element.ready;
      expect(timeline.element.loadedDataset?.events.length).to.equal(1500);
    });
  });

  it('lets the window grow with what arrives until a reader moves it, and then leaves it where it is', async () => {
    await withDownload(async (slow) => {
      const timeline = await TimelineHarness.place({ src: '/slow.ndjson' });
      slow.send(HEAD + lines(0, 20));
      await waitUntil(() => timeline.labels.length > 0);
      const first = timeline.element.getViewState();
      slow.send(lines(20, 400));
      await waitUntil(() => timeline.element.getViewState().end > first.end, 'the window grows');
      timeline.element.zoomTo('1100/1120', { animate: false });
      await timeline.rest();
      const moved = timeline.element.getViewState();
      slow.send(lines(400, 900));
      await waitUntil(() => (timeline.element.insight?.store.size ?? 0) > 400, 'more is shown');
      expect(timeline.element.getViewState()).to.deep.equal(moved);
      slow.finish();
      await timeline.element.ready;
      await timeline.rest();
      expect(timeline.element.getViewState()).to.deep.equal(moved);
      expect(timeline.element.insight?.store.size).to.equal(900);
    });
  });

  it('comes to the window that the page asks for, though the events of it arrive late', async () => {
    await withDownload(async (slow) => {
      const timeline = await TimelineHarness.place({ src: '/slow.ndjson', start: '1500', end: '1510' });
      slow.send(HEAD + lines(0, 20));
      await waitUntil(() => timeline.element.insight !== undefined);
      slow.send(lines(20, 900));
      slow.finish();
      await timeline.element.ready;
      await timeline.rest();
      const { start, end } = timeline.element.getViewState();
      expect(new Date(start).getUTCFullYear()).to.be.within(1499, 1500);
      expect(new Date(end).getUTCFullYear()).to.be.within(1510, 1511);
    });
  });

  it('keeps the focus and the selection at their events while rows are added before them', async () => {
    await withDownload(async (slow) => {
      const timeline = await TimelineHarness.place({ src: '/slow.ndjson', selected: 'e30' });
      slow.send(HEAD + lines(30, 50));
      await waitUntil(() => timeline.labels.includes('Event 30'));
      await timeline.rest();
      timeline.element.focusEvent('e32');
      await timeline.rest();
      expect(timeline.focused).to.match(/^Event 32/);
      slow.send(lines(0, 30));
      slow.finish();
      await timeline.element.ready;
      await timeline.rest();
      expect(timeline.focused).to.match(/^Event 32/);
      expect(timeline.element.selectedEvent?.id).to.equal('e30');
      expect(timeline.element.insight?.selectedRow).to.equal(30);
    });
  });

  it('keeps what had come when the connection breaks off, and says so', async () => {
    await withDownload(async (slow) => {
      const loads = recorded('longview-load');
      const errors = recorded('longview-error');
      const timeline = await TimelineHarness.place({ src: '/slow.ndjson' });
      slow.send(HEAD + lines(0, 20));
      await waitUntil(() => timeline.labels.length > 0);
      slow.breakOff();
      await timeline.element.ready;
      await timeline.rest();
      expect(timeline.labels).to.include('Event 3');
      expect(timeline.problems.join()).to.match(/broke off after 20 events/);
      expect(loads.map(({ issues }) => issues[0]?.code)).to.deep.equal(['load/broken-off']);
      expect(errors).to.have.length(0);
    });
  });

  it('tells programs how far it is', async () => {
    await withDownload(async (slow) => {
      const progress = recorded('longview-progress');
      const text = HEAD + lines(0, 100);
      const timeline = await TimelineHarness.place({ src: '/slow.ndjson' });
      slow.send(text.slice(0, 3000));
      await waitUntil(() => progress.some(({ events }) => events > 0));
      const { bytes, totalBytes, events, fraction } = progress.at(-1) ?? {};
      expect({ bytes, totalBytes, fraction }).to.deep.equal({ bytes: 3000, totalBytes: text.length, fraction: 3000 / text.length });
      expect(events).to.be.within(10, 90);
      slow.send(text.slice(3000));
      slow.finish();
      await timeline.element.ready;
    }, (HEAD + lines(0, 100)).length);
  });
});

describe('<longview-timeline> that is given up', () => {
  it('stays empty where there was nothing, and offers to load again', async () => {
    await withDownload(async (slow) => {
      const timeline = await TimelineHarness.place({ src: '/slow.ndjson' });
      const cancel = timeline.messageButton('Cancel');
      cancel.focus();
      cancel.click();
      await timeline.element.ready;
      await timeline.element.updateComplete;
      expect(slow.aborted).to.equal(true);
      expect(timeline.text).to.include('Loading was cancelled.');
      expect(timeline.element.matches(':state(loading)')).to.equal(false);
      const again = timeline.messageButton('Load again');
      await waitUntil(() => timeline.element.shadowRoot?.activeElement === again, 'the focus is on the button that is there instead');
      again.click();
      await waitUntil(() => timeline.progress !== null);
      slow.send(HEAD + lines(0, 20));
      slow.finish();
      await timeline.element.ready;
      await timeline.rest();
      expect(timeline.labels).to.include('Event 3');
    });
  });

  it('shows what was there before', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    const before = timeline.element.insight?.store;
    await withDownload(async (slow) => {
      const loads = recorded('longview-load');
      timeline.element.src = '/slow.ndjson';
      await waitUntil(() => timeline.progress !== null);
      expect(timeline.labels).to.include('Russo-Japanese War');
      slow.send(HEAD + lines(0, 20));
      await waitUntil(() => timeline.labels.includes('Event 3'));
      timeline.element.abort();
      await timeline.element.ready;
      await timeline.rest();
      expect(timeline.labels).to.include('Russo-Japanese War').and.not.to.include('Event 3');
      expect(timeline.element.insight?.store).to.equal(before);
      expect(timeline.progress).to.equal(null);
      expect(loads).to.have.length(0);
    });
  });

  it('keeps what has arrived where there was nothing, and says that it is not all', async () => {
    await withDownload(async (slow) => {
      const loads = recorded('longview-load');
      const timeline = await TimelineHarness.place({ src: '/slow.ndjson' });
      slow.send(HEAD + lines(0, 20));
      await waitUntil(() => timeline.labels.includes('Event 3'));
      timeline.messageButton('Cancel').click();
      await timeline.rest();
      expect(timeline.labels).to.include('Event 3');
      expect(timeline.problems.join()).to.include('not all events are shown');
      expect(loads.map(({ issues }) => issues.map(({ code }) => code))).to.deep.equal([['load/cancelled']]);
    });
  });

  it('does nothing where nothing is on its way', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.abort();
    await timeline.rest();
    expect(timeline.labels).to.include('Russo-Japanese War');
  });
});

describe('<longview-timeline> that cannot go on', () => {
  it('says so, whatever the reason', async () => {
    const browserFetch = window.fetch;
    try {
      window.fetch = () => Promise.resolve(Object.defineProperty(new Response('[]'), 'headers', { get: () => { throw new Error('out of order'); } }));
      const errors = recorded('longview-error');
      const timeline = await TimelineHarness.place({ src: '/any.json' });
      await timeline.element.ready;
      await timeline.element.updateComplete;
      expect(errors.map(({ issues }) => issues[0]?.code)).to.deep.equal(['load/failed']);
      expect(timeline.problems.join()).to.include('out of order');
    } finally {
      window.fetch = browserFetch;
    }
  });
});

describe('<longview-timeline> with very many events from a program', () => {
  it('reads a few of them before it draws, and tells how far it is', async () => {
    const progress = recorded('longview-progress');
    const timeline = await TimelineHarness.place({ data: manyEvents(60_000) });
    expect(timeline.element.matches(':state(loading)')).to.equal(true);
    expect(timeline.progress).not.to.equal(null);
    await timeline.element.ready;
    expect(timeline.element.insight?.store.size).to.equal(60_000);
    expect(progress.length).to.be.greaterThan(0);
    expect(progress.every(({ bytes }) => bytes === undefined)).to.equal(true);
  });

  it('reads few at once, as before', async () => {
    const progress = recorded('longview-progress');
    const timeline = await TimelineHarness.place({ data: manyEvents(2000) });
    expect(timeline.element.loadState.phase).to.equal('ready');
    expect(progress).to.have.length(0);
  });

  it('reads them from text as well', async () => {
    const timeline = await TimelineHarness.place({ data: JSON.stringify(manyEvents(6000)) });
    await timeline.element.ready;
    expect(timeline.element.insight?.store.size).to.equal(6000);
  });

  it('shows the newest of what it is given', async () => {
    const timeline = await TimelineHarness.place({ data: manyEvents(60_000) });
    timeline.element.data = smallHistory;
    await timeline.element.ready;
    await timeline.rest();
    expect(timeline.labels).to.include('Russo-Japanese War');
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    expect(timeline.element.insight?.store.size).to.equal(4);
  });

  it('stops when it leaves the page, and begins again when it is back', async () => {
    const timeline = await TimelineHarness.place({ data: manyEvents(60_000) });
    timeline.element.remove();
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    expect(timeline.element.loadState.phase).to.equal('loading');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(timeline.element);
    await timeline.element.ready;
    expect(timeline.element.insight?.store.size).to.equal(60_000);
  });

  it('shows an error of theirs like any other', async () => {
    const errors = recorded('longview-error');
    const timeline = await TimelineHarness.place({ src: addressOf('{"date":"1904"}\nnothing', 'application/x-ndjson') });
    await timeline.element.ready;
    expect(errors).to.have.length(0);
    expect(timeline.problems.join()).to.include('line 2');
  });
});
