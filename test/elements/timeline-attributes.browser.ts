import { expect, fixture, html } from '@open-wc/testing';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import type { LongviewTimeline } from '../../src/index.js';

/** A timeline as it is written into a page, and what is said of its attributes below it. */
async function writeTimeline(attributes: string): Promise<{ readonly timeline: LongviewTimeline; readonly said: readonly string[] }> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = `<longview-timeline lang="en" style="width: 900px; height: 600px" ${attributes}></longview-timeline>`;
  const timeline = place.querySelector('longview-timeline') ?? document.createElement('longview-timeline');
  timeline.data = smallHistory;
  await timeline.ready;
  await new TimelineHarness(timeline).rest();
  return { timeline, said: [...timeline.shadowRoot?.querySelectorAll('details li') ?? []].map((item) => item.textContent.replace(/\s+/g, ' ').trim()) };
}

describe('attributes of <longview-timeline>', () => {
  it('are right as frameworks and pages write them', async () => {
    const { said } = await writeTimeline('id="t" class="x" title="T" slot="s" part="p" role="group" tabindex="-1" hidden-x data-x="1" aria-label="L" relations legend hash="h" without-card="" time-zone="UTC" _ngcontent-abc v-cloak key="1"');
    expect(said).to.deep.equal([]);
  });

  it('draw no relations with “none”, and say what else there is where there is no such word', async () => {
    const none = await writeTimeline('relations="none"');
    expect([none.timeline.relations, none.timeline.getAttribute('relations'), none.said]).to.deep.equal([undefined, 'none', []]);
    const unknown = await writeTimeline('relations="some"');
    expect(unknown.timeline.relations).to.equal(undefined);
    expect(unknown.said).to.have.lengthOf(1);
    expect(unknown.said[0]).to.contain('relations').and.to.contain('“some”').and.to.contain('selected, all, none');
    for (const [value, mode] of [['', 'selected'], ['selected', 'selected'], [' all ', 'all']]) {
      const { timeline, said } = await writeTimeline(`relations="${value}"`);
      expect([timeline.relations, said]).to.deep.equal([mode, []]);
    }
  });

  it('say what was meant by a name that there is not, and what is a property', async () => {
    const { said } = await writeTimeline('timezone="UTC" filter="{}" without-mini-map');
    expect(said).to.have.lengthOf(3);
    expect(said[0]).to.contain('timezone').and.to.contain('“time-zone”');
    expect(said[1]).to.contain('filter').and.to.contain('property');
    expect(said[2]).to.contain('“without-minimap”');
  });

  it('are not minded where a server has written a property as one, once a program has set the property', async () => {
    const { timeline, said } = await writeTimeline('data="[object Object]" filter="[object Object]" tracksettings="[object Object]" marked="war"');
    expect(said.map((line) => line.split(':')[0])).to.deep.equal(['filter', 'tracksettings', 'marked']);
    Object.assign(timeline, { filter: { kinds: ['treaty'] }, trackSettings: { hidden: ['japan'] }, marked: ['war'] });
    await new TimelineHarness(timeline).rest();
    expect(timeline.shadowRoot?.querySelector('details')).to.equal(null);
  });

  it('say what they cannot be: a number out of range, an event that there is not', async () => {
    for (const [attributes, path, hint] of [['detail="150"', 'detail', '0 to 100'], ['detail="-5"', 'detail', '0 to 100'], ['selected="portsmuth"', 'selected', '“portsmouth”'], ['selected="nope"', 'selected', 'no event “nope”']] as const) {
      const { said } = await writeTimeline(attributes);
      expect(said, attributes).to.have.lengthOf(1);
      expect(said[0]).to.contain(path).and.to.contain(hint);
    }
    expect((await writeTimeline('detail="0" selected="war"')).said).to.deep.equal([]);
    expect((await writeTimeline('detail="100" selected=""')).said).to.deep.equal([]);
  });

  it('hold wherever they are written, but as “false”', async () => {
    const { timeline, said } = await writeTimeline('legend="false" without-card="" patterns="patterns" without-toolbar="false"');
    expect([timeline.legend, timeline.withoutCard, timeline.patterns, timeline.withoutToolbar, said]).to.deep.equal([false, true, true, false, []]);
  });

  it('say nothing any more when they are taken away', async () => {
    const attributes = 'format="auto" start="1894" end="1912" min="1800" max="2000" selected="war" gestures="none" shortcuts="none" orientation="vertical" renderer="svg" detail="50" excluded="dim"'
      + ' time-zone="UTC" calendar="julian" view="table" legend density="track" patterns relations="all" hash="h" without-card';
    const { timeline } = await writeTimeline(attributes);
    const fresh = document.createElement('longview-timeline');
    for (const name of timeline.getAttributeNames()) if (!['lang', 'style'].includes(name)) timeline.removeAttribute(name);
    await timeline.updateComplete;
    await new TimelineHarness(timeline).rest();
    for (const name of ['format', 'start', 'end', 'min', 'max', 'selected', 'gestures', 'shortcuts', 'orientation', 'renderer', 'detail', 'excluded', 'timeZone', 'calendar', 'view', 'legend', 'density', 'patterns', 'relations', 'hash', 'withoutCard'] as const) {
      expect(timeline[name], name).to.equal(fresh[name]);
    }
    expect(timeline.shadowRoot?.querySelectorAll('details li').length).to.equal(0);
  });

  it('hold a timeline to no bounds of which the first is behind the last', async () => {
    const { timeline } = await writeTimeline('min="1950" max="1850" start="1912" end="1894"');
    const { start, end } = timeline.getViewState();
    expect([start < Date.UTC(1880, 0), end > Date.UTC(1900, 0)]).to.deep.equal([true, true]);
  });
});
