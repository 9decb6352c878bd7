import '../../src/define.js';
// Loaded on demand: here beforehand, so that no test waits for the network.
import '../../src/elements/story/story-body.js';
import '../../src/elements/explorer/explorer-body.js';
import { expect, fixture, html } from '@open-wc/testing';
import { assertExists } from '../../src/base/assert.js';
import { drawExplorer } from '../support/explorer-harness.js';
import { instantToCivil } from '../../src/time/civil.js';
import { recorded, TimelineHarness } from '../support/timeline-harness.js';
import { smallHistory } from '../support/small-history.js';
import { waitUntil } from '../support/wait-until.js';
import type { Dataset, LongviewStory, LongviewStoryStepEvent } from '../../src/index.js';

const toldHistory: Dataset = {
  ...smallHistory,
  stories: [
    {
      id: 'rivals', title: { en: 'Rivals', ko: '경쟁자' }, description: 'How two empires met in Korea.',
      steps: [
        { id: 'opening', title: 'A treaty', text: 'Japan opens Korea.', view: { start: '1870', end: '1880', selected: 'ganghwa', tracks: ['korea', 'japan'] }, citations: [{ source: 'beasley', locator: 'ch. 4' }] },
        { id: 'clash', title: 'A war', text: 'The rivals fight. <b>Not bold</b>', view: { start: '1895', end: '1905', selected: 'war', tracks: ['russia'] } },
        { id: 'all', title: 'All of it', text: 'Looking back.', view: { start: '1870', end: '1910' } },
      ],
    },
    { id: 'other', title: 'Another', steps: [{ id: 'only', title: 'The only step', text: 'One.', view: { start: '1890', end: '1900' } }] },
  ],
};

/** A story beside its timeline, in the words of its reader. */
class StoryHarness {
  readonly element: LongviewStory;
  readonly timeline: TimelineHarness;

  constructor(element: LongviewStory | null, timeline: TimelineHarness) {
    this.element = assertExists(element, 'a story');
    this.timeline = timeline;
  }

  static async draw(attributes: Partial<Pick<LongviewStory, 'story' | 'step' | 'compact'>> = {}, setting: Parameters<typeof TimelineHarness.draw>[0] = {}): Promise<StoryHarness> {
    const timeline = await TimelineHarness.draw({ data: toldHistory, ...setting });
    timeline.element.id = 'told';
    const place = await fixture(html`<div><longview-story for="told"></longview-story></div>`);
    const harness = new StoryHarness(place.querySelector('longview-story'), timeline);
    Object.assign(harness.element, attributes);
    await waitUntil(() => harness.root.querySelector('button'), 'the story has come');
    await harness.rest();
    return harness;
  }

  get root(): ShadowRoot {
    return assertExists(this.element.shadowRoot, 'a shadow root');
  }

  async rest(): Promise<void> {
    await this.element.updateComplete;
    await this.timeline.rest();
    await this.element.updateComplete;
  }

  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name);
    return assertExists(found, `a button called ${name}`);
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.rest();
  }

  get headings(): readonly string[] {
    return [...this.root.querySelectorAll('h3, h4')].map(({ localName, textContent }) => `${localName} ${textContent.trim()}`);
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }

  get at(): string {
    return this.root.querySelector('.at')?.textContent ?? '';
  }

  get said(): string {
    return this.root.querySelector('[role=status]')?.textContent ?? '';
  }

  /** Years of the timeline's window. */
  get years(): readonly [number, number] {
    const { start, end } = this.timeline.element.getViewState();
    return [instantToCivil(start).year, instantToCivil(end).year];
  }
}

describe('<longview-story>', () => {
  it('offers every story, or the one that the page names', async () => {
    const story = await StoryHarness.draw();
    expect(story.headings).to.deep.equal(['h3 Rivals', 'h3 Another']);
    expect([...story.root.querySelectorAll('.count')].map(({ textContent }) => textContent)).to.deep.equal(['3 steps', '1 step']);
    story.element.story = 'other';
    await story.rest();
    expect(story.headings).to.deep.equal(['h3 Another']);
  });

  it('leads the timeline through time, events and tracks', async () => {
    const story = await StoryHarness.draw({ story: 'rivals' });
    const { element: timeline } = story.timeline;
    const told = recorded<'longview-story-step'>('longview-story-step');
    await story.press('Begin');
    expect(story.at).to.equal('Step 1 of 3');
    // Before the first event there is no more than a margin to be seen.
    expect(story.years).to.deep.equal([1871, 1882]);
    expect(timeline.selected).to.equal('ganghwa');
    expect(timeline.filter).to.deep.equal({ tracks: ['korea', 'japan'] });
    expect(timeline.excluded).to.equal('dim');
    expect(story.root.querySelector('.sources')?.textContent).to.contain('Japanese Imperialism').and.to.contain('ch. 4');
    expect(story.said).to.equal('Step 1 of 3. A treaty. Japan opens Korea.');
    await story.press('Next');
    expect(story.years).to.deep.equal([1895, 1906]);
    expect(timeline.selected).to.equal('war');
    await story.press('Next');
    expect(timeline.selected).to.equal(undefined);
    expect(timeline.filter).to.equal(undefined);
    expect(story.button('Next').getAttribute('aria-disabled')).to.equal('true');
    await story.press('Next');
    expect(told.map(({ story: id, step, index }) => [id, step, index])).to.deep.equal([['rivals', 'opening', 0], ['rivals', 'clash', 1], ['rivals', 'all', 2]]);
  });

  it('goes to times of day, also where the page names a clock that there is not', async () => {
    const steps = [{ id: 'dawn', title: 'Dawn', text: 'At sea.', view: { start: '1904-02-08T00:00:00+09:00', end: '1904-02-28T00:00:00Z' } }];
    const story = await StoryHarness.draw({ step: 'dawn' }, { data: { ...smallHistory, stories: [{ id: 'days', title: 'Days', steps }] }, timeZone: 'Not/AZone' });
    expect(story.at).to.equal('Step 1 of 1');
    const { start, end } = story.timeline.element.getViewState();
    expect((end - start) / 86_400_000).to.be.within(19, 22);
  });

  it('takes text for text', async () => {
    const story = await StoryHarness.draw({ step: 'clash' });
    expect(story.root.querySelector('.text')?.textContent).to.equal('The rivals fight. <b>Not bold</b>');
  });

  it('shows a step that the page sets, and tells only of what a reader does', async () => {
    const told = recorded('longview-story-step');
    const story = await StoryHarness.draw({ step: 'clash' });
    expect(story.at).to.equal('Step 2 of 3');
    expect(story.timeline.element.selected).to.equal('war');
    expect(told).to.have.length(0);
    expect(story.said).to.equal('');
    expect(story.root.querySelector('[aria-current=step]')?.textContent).to.equal('A war');
    await story.press('A treaty');
    expect(story.element.step).to.equal('opening');
    expect(told).to.have.length(1);
  });

  it('gives the timeline back as it was, with what a reader has set meanwhile', async () => {
    const story = await StoryHarness.draw({ story: 'rivals' }, { filter: { tracks: ['japan', 'russia'], minImportance: 10 }, excluded: 'hide' });
    const { element: timeline } = story.timeline;
    await story.press('Begin');
    expect(timeline.filter).to.deep.equal({ minImportance: 10, tracks: ['korea', 'japan'] });
    timeline.filter = { ...timeline.filter, kinds: ['treaty'] };
    await story.press('Leave the story');
    expect(timeline.filter).to.deep.equal({ minImportance: 10, kinds: ['treaty'], tracks: ['japan', 'russia'] });
    expect(timeline.excluded).to.equal('hide');
    expect(timeline.selected).to.equal(undefined);
    expect(story.years).to.deep.equal([1871, 1882]);
    expect(story.headings).to.deep.equal(['h3 Rivals']);
  });

  it('keeps the focus where one goes on', async () => {
    const story = await StoryHarness.draw({ story: 'rivals' });
    story.button('Begin').focus();
    await story.press('Begin');
    expect(story.root.activeElement?.getAttribute('aria-label')).to.equal('Next');
    story.button('Leave the story').focus();
    await story.press('Leave the story');
    expect(story.root.activeElement?.textContent).to.equal('Begin');
  });

  it('shows a step again from which one has gone away', async () => {
    const story = await StoryHarness.draw({ step: 'clash' });
    expect(story.has('.again')).to.equal(false);
    story.timeline.element.zoomTo('1876', { animate: false });
    await story.rest();
    await story.press('Show this step again');
    expect(story.years).to.deep.equal([1895, 1906]);
    expect(story.has('.again')).to.equal(false);
  });

  it('leaves the timeline to a page that moves it itself', async () => {
    const story = await StoryHarness.draw({ story: 'rivals' });
    const before = story.timeline.element.getViewState();
    const keep = (event: LongviewStoryStepEvent): void => { event.preventDefault(); };
    story.element.addEventListener('longview-story-step', keep);
    await story.press('Begin');
    expect(story.at).to.equal('Step 1 of 3');
    expect(story.timeline.element.getViewState()).to.deep.equal(before);
    expect(story.has('.again')).to.equal(false);
  });

  it('has one step at a time where there is little room, and the card when it is asked for', async () => {
    const story = await StoryHarness.draw({ compact: true, step: 'opening' });
    const hasCard = (): boolean => story.timeline.element.shadowRoot?.querySelector('longview-card') instanceof HTMLElement;
    expect(story.headings).to.deep.equal(['h3 Rivals', 'h4 A treaty']);
    expect(story.timeline.element.selected).to.equal('ganghwa');
    expect(hasCard()).to.equal(false);
    await story.press('Treaty of Ganghwa');
    expect(hasCard()).to.equal(true);
    await story.press('Next');
    expect(story.timeline.element.selected).to.equal('war');
    expect(hasCard()).to.equal(false);
  });

  it('goes on, back and to a step by its methods, also before it has come', async () => {
    const timeline = await TimelineHarness.draw({ data: toldHistory });
    const element = document.createElement('longview-story');
    element.timeline = timeline.element;
    element.next();
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await waitUntil(() => element.step === 'opening', 'the first step is shown');
    element.next();
    expect(element.step).to.equal('clash');
    element.previous();
    element.previous();
    expect(element.step).to.equal('opening');
    element.story = undefined;
    element.goTo('only');
    expect([element.story, element.step]).to.deep.equal(['other', 'only']);
    element.goTo('nowhere');
    expect(element.step).to.equal('only');
    element.leave();
    expect(element.step).to.equal(undefined);
  });

  it('takes no room where there is no story', async () => {
    const timeline = await TimelineHarness.draw({ data: smallHistory });
    const element = document.createElement('longview-story');
    element.timeline = timeline.element;
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('[role=status]'), 'it has come');
    expect(element.offsetHeight).to.equal(0);
  });

  it('speaks the language of the page', async () => {
    const timeline = await TimelineHarness.draw({ data: toldHistory, lang: 'ko' });
    timeline.element.id = 'korean';
    const place = await fixture(html`<div lang="ko"><longview-story for="korean" story="rivals"></longview-story></div>`);
    const story = new StoryHarness(place.querySelector('longview-story'), timeline);
    await waitUntil(() => story.root.querySelector('.begin')?.textContent === '시작', 'the words have come');
    expect(story.headings).to.deep.equal(['h3 경쟁자']);
    await expect(story.element).to.be.accessible();
  });

  it('can be read by everyone', async () => {
    const story = await StoryHarness.draw({ step: 'opening' });
    await expect(story.element).to.be.accessible();
  });
});

describe('the story of an explorer', () => {
  it('has a button where there is one', async () => {
    const { root } = await drawExplorer(1000, html`<longview-explorer lang="en" .data=${smallHistory}></longview-explorer>`);
    expect(root.querySelector('.told') === null).to.equal(true);
  });

  it('stands in the place of the filters, and gives all back when it is put away', async () => {
    const { explorer, root, timeline } = await drawExplorer(1300, html`<longview-explorer lang="en" .data=${toldHistory}></longview-explorer>`);
    const shown = (id: string): boolean => (root.querySelector<HTMLElement>(id)?.offsetWidth ?? 0) > 0;
    const press = async (selector: string): Promise<void> => {
      assertExists(root.querySelector<HTMLElement>(selector), selector).click();
      await explorer.updateComplete;
      await timeline.rest();
    };
    expect([shown('#filters'), shown('#story')]).to.deep.equal([true, false]);
    await press('.told');
    expect([shown('#filters'), shown('#story')]).to.deep.equal([false, true]);
    const story = assertExists(root.querySelector('longview-story'), 'a story');
    expect(story.compact).to.equal(false);
    story.next();
    await timeline.rest();
    expect(explorer.timeline.selected).to.equal('ganghwa');
    await press('.filtering');
    expect([shown('#filters'), shown('#story')]).to.deep.equal([true, false]);
    expect(story.step).to.equal(undefined);
    expect(explorer.timeline.filter).to.equal(undefined);
    expect(explorer.timeline.selected).to.equal(undefined);
    await press('.told');
    await press('.told');
    expect([shown('#filters'), shown('#story')]).to.deep.equal([true, false]);
  });

  it('is told one step at a time above a narrow timeline', async () => {
    const { root, explorer } = await drawExplorer(600, html`<longview-explorer lang="en" .data=${toldHistory}></longview-explorer>`);
    explorer.storyOpen = true;
    await explorer.updateComplete;
    const story = assertExists(root.querySelector('longview-story'), 'a story');
    await waitUntil(() => story.shadowRoot?.querySelector('.begin'), 'the story has come');
    expect(story.compact).to.equal(true);
    const { bottom } = story.getBoundingClientRect();
    expect(bottom).to.be.lessThanOrEqual(explorer.timeline.getBoundingClientRect().top);
  });
});
