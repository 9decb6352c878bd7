import '../../src/elements/filter/filter-words.js';
import { expect } from '@open-wc/testing';
import { assertExists } from '../../src/base/assert.js';
import { recorded, TimelineHarness } from '../support/timeline-harness.js';
import { russiaKorea } from '../../events/index.js';
import { smallHistory } from '../support/small-history.js';

function noteOf(timeline: TimelineHarness, selector: '.filtered' | '.beyond'): HTMLElement | null {
  return timeline.element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

function wordsOf(timeline: TimelineHarness, selector: '.filtered' | '.beyond'): string | undefined {
  return noteOf(timeline, selector)?.textContent.replace(/\s+/g, ' ').trim();
}

function press(timeline: TimelineHarness, selector: '.filtered' | '.beyond', name: string): void {
  const buttons = [...noteOf(timeline, selector)?.querySelectorAll('button') ?? []];
  assertExists(buttons.find((button) => button.textContent.trim() === name), `a button named ${name}`).click();
}

describe('<longview-timeline> filter', () => {
  it('says how many events remain, and clears in one action, without losing the focus', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, filter: { kinds: ['treaty'] } });
    expect(wordsOf(timeline, '.filtered')).to.equal('2 of 4 events Clear filters');
    const filters = recorded('longview-filter');
    noteOf(timeline, '.filtered')?.querySelector('button')?.focus();
    press(timeline, '.filtered', 'Clear filters');
    await timeline.rest();
    expect(noteOf(timeline, '.filtered')).to.equal(null);
    expect(timeline.element.filter).to.equal(undefined);
    expect(filters.map(({ remaining, total, filter }) => [remaining, total, filter])).to.deep.equal([[4, 4, undefined]]);
    expect(timeline.focused).to.be.a('string');
    expect(timeline.eventSentences).to.have.length(4);
  });

  it('shows the words that are looked for', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, filter: { text: ' treaty ' } });
    expect(wordsOf(timeline, '.filtered')).to.equal('2 of 4 events treaty Clear filters');
    expect(noteOf(timeline, '.filtered')?.querySelector('q')?.textContent).to.equal('treaty');
    timeline.element.filter = { text: ' ', kinds: ['treaty'] };
    await timeline.rest();
    expect(noteOf(timeline, '.filtered')?.querySelector('q')).to.equal(null);
  });

  it('names what it leaves where the names of others stood, and names those again when it goes', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    const before = timeline.labels;
    timeline.element.filter = { text: 'railway' };
    await timeline.rest();
    const left = timeline.labels;
    timeline.element.filter = undefined;
    await timeline.rest();
    expect(left.filter((name) => !before.includes(name))).to.have.length.above(2);
    expect(timeline.labels).to.deep.equal(before);
  });

  it('moves nothing when it comes or goes', async () => {
    const timeline = await TimelineHarness.draw({ data: russiaKorea });
    const { y } = timeline.plotBox;
    timeline.element.filter = { kinds: ['treaty'] };
    await timeline.rest();
    expect(wordsOf(timeline, '.filtered')).to.equal('110 of 551 events Clear filters');
    expect(timeline.plotBox.y).to.be.closeTo(y, 0.5);
  });

  it('keeps the focus when a program takes away what has it', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, filter: { kinds: ['treaty'] } });
    noteOf(timeline, '.filtered')?.querySelector('button')?.focus();
    timeline.element.filter = undefined;
    await timeline.rest();
    expect(noteOf(timeline, '.filtered')).to.equal(null);
    expect(timeline.focused).to.be.a('string');
  });

  it('always shows what is most important, however little detail there is', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, detail: 0, legend: true });
    expect(wordsOf(timeline, '.filtered')).to.equal('1 of 4 events Clear filters');
    expect(timeline.eventSentences).to.have.length(1);
    expect(timeline.legendChoices('kinds')).to.deep.equal(['+ War 1', '+ Treaty 0']);
    timeline.element.setAttribute('detail', 'all');
    await timeline.rest();
    expect(timeline.eventSentences).to.have.length(4);
    expect(timeline.text).to.contain('detail: it is no number (write one from 0 to 100)');
  });

  it('says so for the detail as well', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, detail: 30 });
    expect(wordsOf(timeline, '.filtered')).to.equal('2 of 4 events Clear filters');
    press(timeline, '.filtered', 'Clear filters');
    await timeline.rest();
    expect(timeline.element.detail).to.equal(100);
  });

  it('tells of what a reader chose, and not of what a program set', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    const filters = recorded('longview-filter');
    timeline.element.filter = { kinds: ['war'] };
    await timeline.rest();
    expect(filters).to.have.length(0);
    timeline.element.choose({ filter: { kinds: ['treaty'] }, detail: 30 });
    await timeline.rest();
    expect(filters.map(({ detail, remaining, total }) => [detail, remaining, total])).to.deep.equal([[30, 1, 4]]);
    expect(timeline.announced).to.equal('1 of 4 events');
  });

  for (const renderer of ['canvas', 'svg'] as const) {
    it(`dims what is left out where it is asked to, outlines and words kept (${renderer})`, async () => {
      const timeline = await TimelineHarness.draw({ data: smallHistory, filter: { kinds: ['treaty'] }, excluded: 'dim', renderer });
      expect(timeline.eventSentences).to.have.length(4);
      // Over the halo of one that lies on a bar.
      const glyph = (id: string): Element => assertExists([...timeline.document.querySelectorAll(`path[data-event-id="${id}"].point, [data-event-id="${id}"].point path`)].at(-1), `a mark of ${id}`);
      expect(glyph('war').getAttribute('fill-opacity')).to.equal('0.35');
      expect(glyph('war').getAttribute('stroke')).to.be.a('string');
      expect(glyph('war').getAttribute('stroke-opacity')).to.equal(null);
      expect(glyph('portsmouth').getAttribute('fill-opacity')).to.equal(null);
      expect(wordsOf(timeline, '.filtered')).to.contain('2 of 4 events');
    });
  }

  it('says of what is dimmed that it is left out, and of how many events of a track the filter has left how many', async () => {
    const draw = (lang: string): Promise<TimelineHarness> => TimelineHarness.draw({ data: smallHistory, filter: { kinds: ['treaty'] }, excluded: 'dim', lang });
    const said = ({ eventSentences }: TimelineHarness, title: string): string | undefined => eventSentences.find((sentence) => sentence.startsWith(title));
    const timeline = await draw('en');
    expect(said(timeline, 'Russo-Japanese War')).to.match(/\. Left out by the filter\.$/);
    expect(said(timeline, 'Treaty of Portsmouth')).not.to.contain('filter');
    timeline.enter();
    expect(timeline.focused).to.equal('Japan, 2 of 3 events');
    expect(said(await draw('ko'), 'Russo-Japanese War')).to.match(/필터에 해당하지 않음\.$/);
    expect(said(await draw('ru'), 'Russo-Japanese War')).to.match(/Не подходит под фильтр\.$/);
  });

  it('lets arrow keys pass over what is hidden, and stop at what is dimmed', async () => {
    const walk = async (excluded: 'dim' | 'hide'): Promise<readonly string[]> => {
      const timeline = await TimelineHarness.draw({ data: smallHistory, filter: { kinds: ['treaty'] }, excluded });
      timeline.enter();
      const said: string[] = [];
      for (let step = 0; step < 4; step += 1) {
        timeline.press(step === 0 ? 'Home' : 'ArrowRight');
        await timeline.rest();
        said.push(timeline.focused?.split(',')[0] ?? '');
      }
      return [...new Set(said)];
    };
    expect(await walk('hide')).to.deep.equal(['Treaty of Ganghwa', 'Treaty of Portsmouth']);
    expect(await walk('dim')).to.deep.equal(['Treaty of Ganghwa', 'Russo-Japanese War', 'Treaty of Portsmouth']);
  });

  it('underlines what is marked, in its label or below its mark, and forgets it', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, marked: ['war', 'nobody'] });
    expect([...timeline.document.querySelectorAll('line.match')].map((line) => line.getAttribute('data-event-id'))).to.deep.equal(['war']);
    // Its echo in Russia's track.
    expect(timeline.document.querySelectorAll('.match').length).to.equal(2);
    expect(timeline.element.marked).to.deep.equal(['war', 'nobody']);
    timeline.element.marked = undefined;
    await timeline.rest();
    expect(timeline.document.querySelectorAll('.match').length).to.equal(0);
  });
});

describe('<longview-timeline> empty window', () => {
  it('says where the nearest events are, and goes there', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, start: '1880', end: '1889' });
    expect(wordsOf(timeline, '.beyond')).to.equal('Nothing recorded here. Previous: 1876 Next: 1894');
    expect(timeline.announced).to.equal('Nothing recorded here. Previous: 1876. Next: 1894.');
    press(timeline, '.beyond', 'Next: 1894');
    await timeline.rest();
    expect(timeline.focused).to.contain('Donghak rising');
    expect(noteOf(timeline, '.beyond')).to.equal(null);
    const { start, end } = timeline.element.getViewState();
    expect([start < Date.UTC(1894, 5), end > Date.UTC(1894, 5)]).to.deep.equal([true, true]);
  });

  it('follows the filter, and has one button at an end', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, start: '1894', end: '1903', filter: { kinds: ['treaty'] } });
    expect(wordsOf(timeline, '.beyond')).to.equal('Nothing recorded here. Previous: 1876 Next: 1905');
    timeline.element.filter = { tracks: ['russia'] };
    await timeline.rest();
    expect(wordsOf(timeline, '.beyond')).to.equal('Nothing recorded here. Next: 1904');
  });

  it('says that a filter leaves nothing, and clears it', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory, filter: { kinds: [] } });
    expect(wordsOf(timeline, '.beyond')).to.equal('No event meets these filters. Clear filters');
    press(timeline, '.beyond', 'Clear filters');
    await timeline.rest();
    expect(noteOf(timeline, '.beyond')).to.equal(null);
    expect(timeline.eventSentences).to.have.length(4);
  });

  it('is accessible, also in a narrow timeline and from right to left', async () => {
    for (const setting of [{ width: 1000 }, { width: 340 }, { width: 340, dir: 'rtl' as const }]) {
      const timeline = await TimelineHarness.draw({ data: smallHistory, start: '1880', end: '1889', filter: { kinds: ['treaty', 'war'] }, view: 'timeline', ...setting });
      const note = assertExists(noteOf(timeline, '.beyond'), 'a note').getBoundingClientRect();
      const plot = timeline.plotBox;
      expect(note.left >= plot.left && note.right <= plot.right && note.top >= plot.top && note.bottom <= plot.bottom).to.equal(true);
      await expect(timeline.element).to.be.accessible();
    }
  });
});
