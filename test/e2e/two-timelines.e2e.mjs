import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, openDemo } from './harness.mjs';
import { settle } from './timeline-page.mjs';

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

const BODY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Two</title><link rel="stylesheet" href="/site.css">
<script type="module" src="/dist/longview.min.js"></script>
<main><longview-timeline id="history" hash src="/dist/russia-korea.json" gestures="cooperative"></longview-timeline><div id="card"></div></main>`;

/** A page with a timeline, and another with the same id in the shadow of a component of the page. */
async function openTwo() {
  const page = await demo.visit('/embed.html');
  await page.route('**/two.html', (route) => route.fulfill({ contentType: 'text/html', body: BODY }));
  await page.goto(new URL('/two.html', demo.url).href);
  page.problems.length = 0;
  await page.evaluate(async () => {
    await customElements.whenDefined('longview-timeline');
    const root = document.getElementById('card').attachShadow({ mode: 'open' });
    const inner = document.createElement('longview-timeline');
    for (const [name, value] of Object.entries({ id: 'history', hash: 'inner', src: '/dist/russia-korea.json', gestures: 'cooperative' })) inner.setAttribute(name, value);
    root.append(inner);
    globalThis.two = [document.getElementById('history'), inner];
    await Promise.all(globalThis.two.map(({ ready }) => ready));
  });
  await settle(page);
  return page;
}

const states = (page) => page.evaluate(() => globalThis.two.map((timeline) => timeline.getViewState()));
const said = (page) => page.evaluate(() => globalThis.two.map((timeline) => timeline.shadowRoot.querySelector('[role="status"]').textContent));

describe('two timelines in a page, one in the shadow of another component', () => {
  it('keep their windows, selections and cards to themselves', async () => {
    const page = await openTwo();
    const before = await states(page);
    await page.evaluate(() => { globalThis.two[1].select('portsmouth'); });
    await settle(page);
    const [outer, inner] = await states(page);
    assert.deepEqual([outer.start, outer.end, outer.selected], [before[0].start, before[0].end, undefined]);
    assert.equal(inner.selected, 'portsmouth');
    assert.deepEqual(await page.evaluate(() => globalThis.two.map((timeline) => timeline.shadowRoot.querySelector('longview-card') !== null)), [false, true]);
    assert.match(await page.evaluate(() => location.hash), /^#inner\.lv=[^&]*;i=portsmouth$/);
    assert.deepEqual(page.problems, []);
    await page.context().close();
  });

  it('take the keys only where the focus is, and say only what is theirs', async () => {
    const page = await openTwo();
    const before = await states(page);
    const outerSaid = (await said(page))[0];
    await page.evaluate(() => { globalThis.two[1].shadowRoot.querySelector('.proxies [tabindex="0"]').focus(); });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Equal');
    // A key that came at once would end the zoom where it began.
    await settle(page);
    await page.keyboard.press('PageDown');
    await settle(page);
    const [outer, inner] = await states(page);
    assert.deepEqual([outer.start, outer.end], [before[0].start, before[0].end]);
    assert.ok(inner.end - inner.start < before[1].end - before[1].start, 'the inner one has zoomed in');
    assert.equal((await said(page))[0], outerSaid);
    assert.equal(await page.evaluate(() => globalThis.two[1].shadowRoot.activeElement !== null && globalThis.two[0].shadowRoot.activeElement === null), true);
    await page.context().close();
  });

  it('say no more than twice between them how to move the window', async () => {
    const page = await openTwo();
    const shown = [];
    for (const index of [0, 1, 0, 1]) {
      const { x, y } = await page.evaluate((which) => {
        const timeline = globalThis.two[which];
        timeline.scrollIntoView({ block: 'center' });
        const box = timeline.shadowRoot.querySelector('.scroller').getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, index);
      const isShown = (which) => page.evaluate((at) => !globalThis.two[at].shadowRoot.querySelector('.hint').hidden, which);
      await page.mouse.move(x, y);
      await page.evaluate(() => { globalThis.blocked = 0; document.addEventListener('longview-gesture-blocked', () => { globalThis.blocked += 1; }, { once: true }); });
      await page.mouse.wheel(0, 10);
      await eventually(async () => assert.equal(await page.evaluate(() => globalThis.blocked), 1));
      shown.push(await isShown(index));
      await eventually(async () => assert.equal(await isShown(index), false));
    }
    assert.deepEqual(shown, [true, true, false, false]);
    await page.context().close();
  });

  it('go back and forward through the address each for itself', async () => {
    const page = await openTwo();
    await page.evaluate(() => { globalThis.two[0].select('portsmouth'); });
    await settle(page);
    await page.evaluate(() => { globalThis.two[1].select('russo-japanese-war'); });
    await settle(page);
    await page.goBack();
    await settle(page);
    assert.deepEqual((await states(page)).map(({ selected }) => selected), ['portsmouth', undefined]);
    await page.goForward();
    await settle(page);
    assert.deepEqual((await states(page)).map(({ selected }) => selected), ['portsmouth', 'russo-japanese-war']);
    await page.context().close();
  });

  it('have no id twice in one tree', async () => {
    const page = await openTwo();
    const twice = await page.evaluate(() => {
      const found = [];
      const look = (root) => {
        const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
        found.push(...ids.filter((id, at) => ids.indexOf(id) !== at));
        for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element.shadowRoot);
      };
      look(document);
      return found;
    });
    assert.deepEqual(twice, []);
    await page.context().close();
  });
});
