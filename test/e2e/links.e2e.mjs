import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, openDemo } from './harness.mjs';
import { TimelinePage } from './timeline-page.mjs';

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Links</title><link rel="stylesheet" href="/site.css"><script type="module" src="/dist/longview.min.js"></script>';
const TIMELINE = '<longview-timeline hash src="/dist/russia-korea.json"></longview-timeline>';

/** A page of its own with some markup, at an address with a fragment. */
async function openPage(body, fragment = '', options = {}) {
  const page = await demo.visit('/embed.html', options);
  await page.route('**/linked.html', (route) => route.fulfill({ contentType: 'text/html', body: `${HEAD}<main>${body}</main>` }));
  await page.goto(new URL(`/linked.html${fragment}`, demo.url).href);
  page.problems.length = 0;
  const timeline = new TimelinePage(page);
  await timeline.ready();
  // What writes the address comes by itself.
  await timeline.settle();
  return { page, timeline, fragment: () => page.evaluate(() => location.hash), entries: () => page.evaluate(() => globalThis.history.length) };
}

/** Events that are selected within this time are one step of the history. */
const RUN_MS = 1100;

const utc = (...parts) => Date.UTC(...parts);

describe('the address of a page with a linked timeline', () => {
  it('says nothing until the reader does something', async () => {
    const { page, timeline, fragment } = await openPage(TIMELINE);
    await timeline.settle();
    await page.setViewportSize({ width: 1000, height: 700 });
    await timeline.settle();
    assert.equal(await fragment(), '');
  });

  it('shows what it asks for', async () => {
    const { page, timeline, fragment } = await openPage(TIMELINE, '#lv=1894/1910;i=portsmouth;k=treaty,conflict;d=90');
    const state = await timeline.state();
    assert.equal(state.start, utc(1894, 0));
    assert.equal(state.end, utc(1911, 0));
    assert.equal(state.selected, 'portsmouth');
    assert.deepEqual(state.filter, { kinds: ['treaty', 'conflict'] });
    assert.equal(state.detail, 90);
    await timeline.settle();
    assert.equal(await fragment(), '#lv=1894/1910;i=portsmouth;k=treaty,conflict;d=90', 'and stays as it was written');
    assert.deepEqual(page.problems, []);
  });

  it('goes to an event where it names no window', async () => {
    const { timeline } = await openPage(TIMELINE, '#lv=;i=portsmouth');
    assert.notEqual(await timeline.boxOf('portsmouth'), null);
  });

  it('follows panning and zooming without a growing history', async () => {
    const { page, timeline, fragment, entries } = await openPage(TIMELINE, '#lv=1894/1910');
    const before = await entries();
    const { left, width, middle } = await timeline.plot();
    for (const step of [-120, 90, -200]) {
      const from = await timeline.emptyPlace(left + width / 2);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + step, middle, { steps: 6 });
      await page.waitForTimeout(150);
      await page.mouse.up();
      await timeline.settle();
    }
    assert.equal(await entries(), before);
    const written = await fragment();
    assert.match(written, /^#lv=1\d{3}(-\d\d){0,2}\/1\d{3}(-\d\d){0,2}$/);
    const { start, end } = await timeline.state();
    const again = await openPage(TIMELINE, written);
    const seen = await again.timeline.state();
    const px = (end - start) / width;
    assert.ok(Math.abs(seen.start - start) < px && Math.abs(seen.end - end) < px, 'to the pixel');
  });

  it('has a step of the history for each event that is selected, and back and forward go through them', async () => {
    const { page, timeline, fragment, entries } = await openPage(TIMELINE);
    const before = await entries();
    const first = await timeline.state();
    await timeline.call('select', 'portsmouth');
    await eventually(async () => assert.equal(await entries(), before + 1));
    await timeline.rest();
    await page.waitForTimeout(RUN_MS);
    await timeline.call('select', 'russo-japanese-war');
    await timeline.settle();
    assert.equal(await entries(), before + 2);
    assert.match(await fragment(), /;i=russo-japanese-war$/);
    const second = await timeline.state();

    await page.goBack();
    await timeline.rest();
    assert.equal((await timeline.state()).selected, 'portsmouth');
    await page.goBack();
    await timeline.settle();
    const home = await timeline.state();
    assert.equal(home.selected, undefined);
    assert.ok(Math.abs(home.start - first.start) < (first.end - first.start) / 1000, `the window of the beginning, ${new Date(first.start).toJSON()}, not ${new Date(home.start).toJSON()}`);
    assert.equal(await entries(), before + 2, 'going back writes nothing');
    await page.goForward();
    await page.goForward();
    await timeline.rest();
    const again = await timeline.state();
    assert.equal(again.selected, second.selected);
    assert.ok(Math.abs(again.start - second.start) < (second.end - second.start) / 500);
    assert.deepEqual(page.problems, []);
  });

  it('has one step for a run of events', async () => {
    const { page, entries } = await openPage(TIMELINE, '#lv=1894/1910');
    const before = await entries();
    // Without a way from here to the page in between, which takes long on a busy machine.
    await page.evaluate(async () => {
      const timeline = document.querySelector('longview-timeline');
      for (let i = 0; i < 8; i++) {
        timeline.next();
        await timeline.updateComplete;
      }
    });
    assert.equal(await entries(), before + 1);
  });

  it('follows what becomes of tracks, though the window stays', async () => {
    const { page, timeline, fragment } = await openPage(TIMELINE);
    const heads = page.locator('longview-timeline [role="rowheader"]');
    await heads.first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await timeline.settle();
    assert.match(await fragment(), /^#lv=[^;]+;o=korea,russia,[^;]+$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('h');
    await page.keyboard.press('Enter');
    await timeline.settle();
    assert.match(await fragment(), /;h=russia$/);
    const again = await openPage(TIMELINE, await fragment());
    assert.deepEqual((await again.timeline.state()).tracks, (await timeline.state()).tracks);
  });

  it('follows the edge of the names, though it makes the plot narrower', async () => {
    const { page, timeline, fragment } = await openPage(TIMELINE);
    await page.addStyleTag({ content: 'main { max-inline-size: none !important } longview-timeline { inline-size: 1200px; block-size: 700px }' });
    await timeline.settle();
    const { left, middle } = await timeline.plot();
    await page.mouse.move(left + 200, middle);
    await page.locator('longview-timeline .names-edge').focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await timeline.settle();
    assert.match(await fragment(), /;w=\d+$/);
  });

  it('says what a filter leaves pale, and whose relations are drawn', async () => {
    const { page, timeline, fragment } = await openPage(TIMELINE, '#lv=1894/1910');
    const toolbar = page.locator('longview-timeline [part="toolbar"]');
    await toolbar.getByRole('button', { name: 'Links', exact: true }).click();
    await timeline.settle();
    assert.equal(await fragment(), '#lv=1894/1910;r=selected');
    await toolbar.getByRole('button', { name: 'Key', exact: true }).click();
    await page.getByRole('checkbox', { name: /^Treaty/ }).click();
    await page.getByRole('checkbox', { name: 'Show what is left out, pale' }).click();
    await timeline.settle();
    assert.match(await fragment(), /;x=dim;r=selected;k=/);
    const again = await openPage(TIMELINE, await fragment());
    const { excluded, relations, filter } = await again.timeline.state();
    assert.deepEqual({ excluded, relations, filter }, { excluded: 'dim', relations: 'selected', filter: (await timeline.state()).filter });
  });

  it('says from when to when events are shown, which one button clears with all other filters', async () => {
    const { page, fragment: hash } = await openPage(TIMELINE, '#lv=1894/1910;k=treaty');
    await page.evaluate(() => { document.querySelector('longview-timeline').legend = true; });
    const form = page.locator('longview-timeline form.span');
    await form.getByLabel('From').fill('8 Feb 1904');
    await form.getByLabel('From').press('Enter');
    await eventually(async () => assert.match(await hash(), /k=treaty;.*s=1904-02-08\/\.\./));
    await form.getByLabel('To').fill('1910');
    await form.getByRole('button', { name: 'Apply' }).click();
    await eventually(async () => assert.match(await hash(), /s=1904-02-08\/1910/));
    const remaining = await page.locator('longview-timeline .filtered span').textContent();
    assert.match(remaining, /^\d+ of 551 events$/);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await eventually(async () => assert.doesNotMatch(await hash(), /[ks]=/));
    assert.equal(await form.getByLabel('From').inputValue(), '');
  });

  it('is read again when a reader edits it', async () => {
    const { page, timeline } = await openPage(TIMELINE, '#lv=1894/1910');
    await page.evaluate(() => { location.hash = '#lv=1950/1953'; });
    await timeline.rest();
    const { start, end } = await timeline.state();
    assert.deepEqual([start, end], [utc(1950, 0), utc(1954, 0)]);
  });

  it('leaves the anchors of the page alone', async () => {
    const body = `<p><a href="#notes">Notes</a></p>${TIMELINE}<div class="tall"></div><h2 id="notes">Notes</h2><div class="tall"></div>`;
    const { page, timeline, fragment } = await openPage(body, '#lv=1894/1910');
    await page.addStyleTag({ url: '/site.css' });
    await page.evaluate(() => { for (const box of document.querySelectorAll('.tall')) box.style.height = '2000px'; });
    await page.click('a');
    assert.equal(await fragment(), '#notes');
    assert.ok(await page.evaluate(() => globalThis.scrollY) > 1000);
    await timeline.rest();
    assert.equal((await timeline.state()).start, utc(1894, 0), 'the view stays');
    await timeline.call('zoomTo', '1904', { animate: false });
    await timeline.settle();
    assert.equal(await fragment(), '#notes&lv=1904');
    await page.goBack();
    await timeline.rest();
    assert.equal((await timeline.state()).start, utc(1894, 0));
  });

  it('is copied by a button of the card, which says so', async () => {
    const { page, timeline } = await openPage(TIMELINE, '#lv=1894/1910', { permissions: ['clipboard-read', 'clipboard-write'] });
    await timeline.call('select', 'portsmouth');
    await timeline.rest();
    await page.getByRole('button', { name: 'Copy link' }).first().click();
    await page.waitForFunction(() => document.querySelector('longview-timeline').shadowRoot.querySelector('[role="status"]').textContent === 'Link copied');
    const copied = await page.evaluate(() => globalThis.navigator.clipboard.readText());
    assert.match(copied, /\/linked\.html#lv=[^;]+;i=portsmouth$/);
  });

  it('keeps timelines apart by their names, also in the shadow of another component', async () => {
    const body = `<longview-timeline hash id="a" src="/dist/russia-korea.json"></longview-timeline><div id="host"></div>`;
    const { page, timeline, fragment } = await openPage(body, '#host.lv=1904&a.lv=1950/1953');
    await page.evaluate(async () => {
      const root = document.getElementById('host').attachShadow({ mode: 'open' });
      const inner = document.createElement('longview-timeline');
      inner.setAttribute('hash', 'host');
      inner.id = 'a';
      inner.src = '/dist/russia-korea.json';
      root.append(inner);
      await inner.ready;
    });
    const starts = () => page.evaluate(() => [document.getElementById('a'), document.getElementById('host').shadowRoot.querySelector('longview-timeline')].map((t) => t.getViewState().start));
    await timeline.settle();
    assert.deepEqual(await starts(), [utc(1950, 0), utc(1904, 0)]);
    await page.evaluate(() => { document.getElementById('a').zoomTo('1945/1948', { animate: false }); });
    await timeline.settle();
    assert.equal(await fragment(), '#host.lv=1904&a.lv=1945/1948');
    assert.deepEqual(await starts(), [utc(1945, 0), utc(1904, 0)]);
  });

  it('is read and not written where the history is refused, as in a sandbox', async () => {
    const { page, timeline, fragment } = await openPage(TIMELINE, '#lv=1894/1910');
    await page.evaluate(() => {
      const refuse = () => { throw new globalThis.DOMException('The document is sandboxed.', 'SecurityError'); };
      globalThis.history.pushState = refuse;
      globalThis.history.replaceState = refuse;
    });
    await timeline.call('select', 'portsmouth');
    await timeline.call('panBy', 1);
    await timeline.settle();
    const { start, selected } = await timeline.state();
    assert.ok(start > utc(1900, 0));
    assert.equal(selected, 'portsmouth');
    assert.equal(await fragment(), '#lv=1894/1910');
    assert.deepEqual(page.problems, []);
  });
});
