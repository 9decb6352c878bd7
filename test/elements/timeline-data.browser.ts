import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { russiaKorea } from '../../events/index.js';
import { addressOf, slowDownload } from '../support/pages.js';
import { smallHistory } from '../support/small-history.js';
import { recorded, TimelineHarness } from '../support/timeline-harness.js';

describe('<longview-timeline> data', () => {
  it('draws a dataset that a program hands over', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    expect(timeline.element.loadedDataset?.id).to.equal('russia-korea');
    expect(timeline.title).to.equal('Russia and the Korean peninsula, 1860–2017');
    expect(timeline.trackNames).to.have.length(russiaKorea.tracks.length);
    expect(timeline.labels.length).to.be.greaterThan(10);
  });

  it('draws a file', async () => {
    const timeline = await TimelineHarness.draw({ src: addressOf(JSON.stringify(smallHistory)) });
    expect(timeline.title).to.equal('A small history');
    expect(timeline.labels).to.include('Russo-Japanese War');
  });

  it('reads a bare list of events', async () => {
    const timeline = await TimelineHarness.draw({ data: [{ date: '1904', title: 'War', actors: ['Russia', 'Japan'] }] });
    expect(timeline.trackNames).to.deep.equal(['Russia', 'Japan']);
    expect(timeline.labels).to.include('War');
  });

  it('is drawn when `ready` resolves', async () => {
    const timeline = await TimelineHarness.place({ data: smallHistory });
    await timeline.element.ready;
    expect(timeline.labels).to.include('Russo-Japanese War');
    expect(timeline.element.boundsOf('war')).not.to.equal(null);
  });

  it('fires longview-load once for each dataset', async () => {
    const loads = recorded('longview-load');
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    expect(loads.length).to.equal(1);
    expect(loads[0]?.dataset.id).to.equal('small');
    expect(loads[0]?.issues).to.deep.equal([]);
    timeline.element.data = { ...smallHistory, id: 'other' };
    await timeline.rest();
    expect(loads.map(({ dataset }) => dataset.id)).to.deep.equal(['small', 'other']);
  });

  it('shows the newest of two files, whichever arrives last', async () => {
    const timeline = await TimelineHarness.place({ src: addressOf(JSON.stringify({ ...smallHistory, id: 'first' })) });
    timeline.element.src = addressOf(JSON.stringify({ ...smallHistory, id: 'second' }));
    await timeline.element.updateComplete;
    await timeline.element.ready;
    await timeline.rest();
    expect(timeline.element.loadedDataset?.id).to.equal('second');
  });

  it('replaceData() finds no fault with relations of events that are gone, and has them again with their events', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.replaceData(smallHistory.events.slice(0, 2));
    await timeline.rest();
    expect(timeline.text).not.to.contain('problem');
    timeline.element.replaceData(smallHistory.events);
    await timeline.rest();
    expect(timeline.element.loadedDataset?.relations).to.deep.equal(smallHistory.relations);
    timeline.element.data = { ...smallHistory, relations: [] };
    await timeline.rest();
    timeline.element.replaceData(smallHistory.events);
    await timeline.rest();
    expect(timeline.element.loadedDataset?.relations ?? []).to.deep.equal([]);
  });

  it('replaceData() finds no fault with stories of events that are gone, and has them again with their events', async () => {
    const late = russiaKorea.events.slice(russiaKorea.events.length / 2);
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    timeline.element.replaceData([]);
    await waitUntil(() => timeline.element.loadedDataset?.events.length === 0, 'the data are gone');
    await timeline.element.updateComplete;
    expect(timeline.text).not.to.contain('problem');
    timeline.element.replaceData(late);
    await timeline.rest();
    expect(timeline.text).not.to.contain('problem');
    const ids = new Set<string | undefined>(late.map(({ id }) => id));
    const steps = russiaKorea.stories?.flatMap((story) => story.steps).filter(({ view }) => view.selected === undefined || ids.has(view.selected));
    expect(timeline.element.loadedDataset?.stories?.flatMap((story) => story.steps)).to.deep.equal(steps);
    timeline.element.replaceData(russiaKorea.events);
    await timeline.rest();
    expect(timeline.element.loadedDataset?.stories).to.deep.equal(russiaKorea.stories);
  });

  it('replaceData() shows other events on the same tracks', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.replaceData(smallHistory.events.slice(0, 1));
    await timeline.rest();
    expect(timeline.trackNames).to.have.length(3);
    expect(timeline.labels.filter((label) => label.startsWith('Treaty'))).to.deep.equal(['Treaty of Ganghwa']);
    expect(timeline.labels).not.to.include('Russo-Japanese War');
  });

  it('replaceData() with nothing leaves no overview of what was there, and has it again with events', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    timeline.element.replaceData([]);
    await waitUntil(() => timeline.element.loadedDataset?.events.length === 0, 'the data are gone');
    await timeline.element.updateComplete;
    expect(timeline.minimap).to.equal(null);
    timeline.element.replaceData(smallHistory.events);
    await timeline.rest();
    expect(timeline.minimap?.shadowRoot?.querySelector('canvas')).not.to.equal(null);
  });

  describe('appendData()', () => {
    const annexation = { id: 'annexation', title: 'Annexation', date: '1910-08-29', kind: 'treaty', actors: ['japan', 'korea'] };

    it('adds events to those that are there, and keeps window and selection', async () => {
      const loads = recorded('longview-load');
      const timeline = await TimelineHarness.draw({ data: smallHistory });
      timeline.element.zoomTo('1895/1915', { animate: false });
      timeline.element.select('war');
      await timeline.rest();
      const { start, end } = timeline.element.getViewState();
      timeline.element.appendData([annexation]);
      await timeline.element.ready;
      await timeline.rest();
      expect(timeline.labels).to.include.members(['Annexation', 'Russo-Japanese War']);
      expect(timeline.element.getViewState()).to.deep.include({ start, end, selected: 'war' });
      expect(timeline.element.selectedEvent?.id).to.equal('war');
      expect(loads.length).to.equal(1);
      expect(timeline.element.data).to.deep.equal({ ...smallHistory, events: [...smallHistory.events, annexation] });
    });

    it('adds them to what was set just before, and one lot after the other', async () => {
      const timeline = await TimelineHarness.draw({ data: smallHistory });
      timeline.element.data = { ...smallHistory, id: 'other' };
      timeline.element.appendData([annexation]);
      timeline.element.appendData([{ ...annexation, id: 'later', date: '1912' }]);
      await timeline.element.ready;
      expect(timeline.element.loadedDataset?.id).to.equal('other');
      expect(timeline.element.loadedDataset?.events.map(({ id }) => id)).to.deep.equal([...smallHistory.events.map(({ id }) => id), 'annexation', 'later']);
    });

    it('adds them to a file that is still on its way', async () => {
      const timeline = await TimelineHarness.place({ src: addressOf(JSON.stringify(smallHistory)) });
      await timeline.element.updateComplete;
      timeline.element.appendData([annexation]);
      await timeline.element.ready;
      expect(timeline.element.loadedDataset?.events.map(({ id }) => id)).to.include('annexation');
    });

    it('leaves out what is there already, and says so', async () => {
      const timeline = await TimelineHarness.draw({ data: smallHistory });
      timeline.element.appendData([{ ...annexation, id: 'war' }]);
      await timeline.element.ready;
      await timeline.rest();
      expect(timeline.problems.join('\n')).to.include('events[4].id');
      expect(timeline.labels).not.to.include('Annexation');
    });

    it('does nothing where there is nothing to add them to', async () => {
      const timeline = await TimelineHarness.place({});
      timeline.element.appendData([annexation]);
      await timeline.element.updateComplete;
      expect(timeline.element.loadedDataset).to.equal(undefined);
    });
  });

  it('gives back the very dataset that it was given, and puts it together again after a change', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    expect(timeline.element.data).to.equal(smallHistory);
    expect(timeline.element.loadedDataset).to.deep.equal(smallHistory);
    timeline.element.replaceData(smallHistory.events.slice(0, 1));
    await timeline.rest();
    expect(timeline.element.data).to.deep.equal({ ...smallHistory, events: smallHistory.events.slice(0, 1), relations: [] });
  });

  it('has no data where it reads a file', async () => {
    const timeline = await TimelineHarness.draw({ src: addressOf(JSON.stringify(smallHistory)) });
    expect(timeline.element.data).to.equal(undefined);
    expect(timeline.element.loadedDataset).to.deep.equal(smallHistory);
  });

  it('says that there are no events', async () => {
    const timeline = await TimelineHarness.place({ data: { ...smallHistory, events: [], relations: [] } });
    expect(timeline.message?.textContent.trim()).to.equal('There are no events to show.');
    expect(timeline.element.matches(':state(empty)')).to.equal(true);
  });

  it('draws the edges of what a date can be: the Big Bang beside a minute of today', async () => {
    const events = [
      { id: 'bang', title: 'Big Bang', date: 'Y-13800000000', kind: 'war', actors: ['japan'] },
      { id: 'now', title: 'A minute', date: '2017-07-04T09:40:00+09:00', kind: 'war', actors: ['korea'] },
    ];
    const timeline = await TimelineHarness.draw({ data: { ...smallHistory, events, relations: [] } });
    expect(timeline.labels).to.include.members(['Big Bang', 'A minute']);
    timeline.element.zoomTo('2017-07-04', { animate: false });
    await timeline.rest();
    expect(timeline.labels).to.include('A minute');
    expect(timeline.element.boundsOf('now')).not.to.equal(null);
  });
});

describe('<longview-timeline> while it loads', () => {
  it('shows how much has arrived, and then the timeline', async () => {
    const text = JSON.stringify({ ...smallHistory, description: '…'.repeat(3000) });
    const slow = slowDownload(text.length);
    try {
      const timeline = await TimelineHarness.place({ src: '/slow.json' });
      expect(timeline.element.matches(':state(loading)')).to.equal(true);
      expect(timeline.text).to.include('Loading …');
      expect(timeline.progress?.getAttribute('aria-label')).to.equal('Loading …');
      expect(timeline.buttonNames.filter((name) => timeline.button(name).ariaDisabled !== 'true')).to.deep.equal(['Full screen', 'Help']);
      slow.send(text.slice(0, 2500));
      await waitUntil(() => timeline.text.includes('kB'));
      expect(timeline.progress?.value).to.be.greaterThan(0);
      expect(timeline.progress?.position).to.be.within(0.01, 0.99);
      slow.send(text.slice(2500));
      slow.finish();
      await timeline.element.ready;
      await timeline.rest();
      expect(timeline.element.matches(':state(loading)')).to.equal(false);
      expect(timeline.progress).to.equal(null);
      expect(timeline.labels).to.include('Russo-Japanese War');
    } finally {
      slow.restore();
    }
  });

  it('gives up the download when it leaves the page, and begins again when it is back', async () => {
    const slow = slowDownload();
    const timeline = await TimelineHarness.place({ src: addressOf(JSON.stringify(smallHistory)) });
    timeline.element.remove();
    slow.restore();
    expect(slow.aborted).to.equal(true);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(timeline.element);
    await waitUntil(() => timeline.element.loadedDataset !== undefined, 'it has loaded');
    await timeline.rest();
    expect(timeline.labels).to.include('Russo-Japanese War');
  });

  for (const [name, src, expected] of [
    ['a file that is not there', () => '/nowhere/at/all.json', /404/],
    ['a page instead of data', () => addressOf('<!doctype html><html lang="en"><title>Sign in</title><p>Hello</p></html>', 'text/html'), /page|HTML|markup/i],
    ['text that is not JSON', () => addressOf('{"events": [{"title": "A", "date": }]}'), /line 1|column|position/i],
    ['JSON that holds no dataset', () => addressOf('"seven"'), /.+/],
  ] as const) {
    it(`says in words what is wrong with ${name}`, async () => {
      const errors = recorded('longview-error');
      const timeline = await TimelineHarness.place({ src: src() });
      await timeline.element.ready;
      await timeline.element.updateComplete;
      expect(timeline.message?.getAttribute('role')).to.equal('alert');
      expect(timeline.text).to.include('This timeline could not be read');
      expect(timeline.problems.join(' ')).to.match(expected);
      expect(errors.length).to.equal(1);
      expect(errors[0]?.issues.length).to.be.greaterThan(0);
      expect(timeline.element.matches(':state(loading)')).to.equal(false);
    });
  }

  it('keeps what can be read, and names the place of each fault', async () => {
    const timeline = await TimelineHarness.draw({
      data: { ...smallHistory, relations: [], events: [...smallHistory.events, { id: 'bad', title: 'Bad', date: 'long ago', kind: 'war', actors: ['japan'] }, { id: 'worse', title: 7, date: '1900', kind: 'war', actors: ['atlantis'] }] },
    });
    expect(timeline.labels).to.include('Russo-Japanese War');
    expect(timeline.text).to.match(/\d problems/);
    expect(timeline.problems.join('\n')).to.include('events[4].date').and.to.include('events[5].title');
  });

  it('recovers when it is given something better', async () => {
    const timeline = await TimelineHarness.place({ data: 7 });
    expect(timeline.message?.getAttribute('role')).to.equal('alert');
    timeline.element.data = smallHistory;
    await timeline.rest();
    expect(timeline.message).to.equal(null);
    expect(timeline.labels).to.include('Russo-Japanese War');
  });
});
