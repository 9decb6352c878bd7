import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

const VIEWS = ['timeline', 'list', 'table'];
/** By WCAG 2.2, 2.5.8; what the house asks of buttons, and of everything under a finger. */
const LEAST_TARGET_PX = 24;
const LEAST_BUTTON_PX = 32;
const LEAST_FINGER_PX = 44;

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** A timeline in a view, with a card open. */
async function open(view, options) {
  const timeline = await openTimeline(demo, { reducedMotion: 'reduce', ...options });
  await timeline.page.evaluate((wanted) => {
    const element = document.querySelector('longview-timeline');
    element.view = wanted;
    element.select('russo-japanese-war');
  }, view);
  await timeline.rest();
  await timeline.page.waitForTimeout(400);
  return timeline;
}

async function violations(page) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => (await globalThis.axe.run('longview-timeline', { resultTypes: ['violations'] })).violations);
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}

/** Everything that can be pressed, with its size, shadow roots included; text in a line of text is excepted, as in the standard. */
function targets(page) {
  return page.evaluate(() => {
    const found = [];
    const look = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!element.matches('button, summary, select, input, textarea, a[href], [role="slider"], [tabindex="0"][role]')) continue;
        // The browser's own controls are as large as their label; what is hidden for the eye is not pressed.
        const label = element.labels?.[0];
        // Where what is behind a control belongs to it, one may press all of what it lies in.
        const over = getComputedStyle(element, '::after');
        const isSpread = over.position === 'absolute' && over.content !== 'none' && over.inset === '0px';
        const box = (label ?? (isSpread ? element.offsetParent : element)).getBoundingClientRect();
        if (!element.checkVisibility() || box.width <= 1 || box.height <= 1) continue;
        const isInText = element.localName === 'a' && getComputedStyle(element).display === 'inline';
        if (!isInText) found.push({ name: `${element.localName} “${element.getAttribute('aria-label') ?? element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)}”`, isButton: element.localName === 'button', width: box.width, height: box.height });
      }
    };
    look(document.querySelector('longview-timeline').shadowRoot);
    return found;
  });
}

describe('every view', () => {
  for (const view of VIEWS) {
    for (const colorScheme of ['light', 'dark']) {
      it(`${view} passes axe with a card open, ${colorScheme}`, async () => {
        const timeline = await open(view, { colorScheme });
        assert.deepEqual(await violations(timeline.page), []);
        assert.deepEqual(timeline.page.problems, []);
      });
    }

    it(`${view} has targets of ${LEAST_TARGET_PX} px, buttons of ${LEAST_BUTTON_PX} px, and ${LEAST_FINGER_PX} px under a finger`, async () => {
      const fine = await targets((await open(view)).page);
      assert.ok(fine.length > 8, `${fine.length} targets`);
      const small = ({ width, height }, least) => Math.min(width, height) < least - 0.5;
      assert.deepEqual(fine.filter((target) => small(target, LEAST_TARGET_PX)), [], 'with a mouse');
      assert.deepEqual(fine.filter((target) => target.isButton && target.height < LEAST_TARGET_PX), []);
      const coarse = await targets((await open(view, { hasTouch: true, isMobile: true })).page);
      assert.deepEqual(coarse.filter((target) => target.isButton && target.height < LEAST_FINGER_PX - 0.5), [], 'with a finger');
    });

    it(`${view} is all there at 320 px, and as 1280 px at 400 %: nothing is scrolled sideways but a table`, async () => {
      for (const options of [{ viewport: { width: 320, height: 640 } }, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }]) {
        const { page } = await open(view, options);
        const wide = await page.evaluate(() => {
          const found = [];
          if (document.scrollingElement.scrollWidth > globalThis.innerWidth) found.push(`the page is ${document.scrollingElement.scrollWidth} px wide`);
          const look = (root) => {
            for (const element of root.querySelectorAll('*')) {
              if (element.shadowRoot) look(element.shadowRoot);
              if (!element.matches('button, a, h1, h2, h3, h4, p, li, label, summary') || !element.checkVisibility()) continue;
              const box = element.getBoundingClientRect();
              const isInTable = element.closest('table') !== null;
              if (box.width > 1 && !isInTable && (box.left < -1 || box.right > globalThis.innerWidth + 1)) found.push(`${element.localName} “${element.textContent.trim().slice(0, 40)}” from ${Math.round(box.left)} to ${Math.round(box.right)}`);
            }
          };
          look(document.querySelector('longview-timeline').shadowRoot);
          return found;
        });
        assert.deepEqual(wide, []);
        await page.context().close();
      }
    });

    it(`${view} keeps its words whole when their spacing is widened`, async () => {
      const { page } = await open(view);
      const cut = await page.evaluate(() => {
        const sheet = new globalThis.CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
        const found = [];
        const look = (root) => {
          root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
          for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element.shadowRoot);
        };
        look(document);
        const measure = (root) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) measure(element.shadowRoot);
            if (!element.matches('button, a, h1, h2, h3, h4, p, li, label, summary, dt, dd, td, th') || !element.checkVisibility()) continue;
            const { overflowX, overflowY } = getComputedStyle(element);
            const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
            if ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)) found.push(`${element.localName} “${element.textContent.trim().slice(0, 40)}”`);
          }
        };
        measure(document.querySelector('longview-timeline').shadowRoot);
        return found;
      });
      assert.deepEqual(cut, []);
    });
  }
});

describe('what a screen reader gets', () => {
  it('is a grid of named events, a toolbar of named tools, and sliders that say their dates', async () => {
    const timeline = await open('timeline', {});
    const tree = await timeline.page.locator('longview-timeline').ariaSnapshot();
    assert.match(tree, /heading "Russia and the Korean peninsula/);
    assert.match(tree, /toolbar "[^"]+"/);
    assert.match(tree, /button "Zoom in/);
    assert.match(tree, /treegrid/);
    assert.match(tree, /rowheader "Japan, \d+ events/);
    assert.match(tree, /gridcell "Russo-Japanese War, .*1904.*1905.*\."/);
    assert.match(tree, /slider "Start of the window"/);
    assert.doesNotMatch(tree, /button(?: \[\w+\])*$/m, 'every button has a name');
  });

  it('is a document of headings and lists in the list, and rows with headers in the table', async () => {
    const list = await (await open('list')).page.locator('longview-timeline').ariaSnapshot();
    assert.match(list, /heading "Japan/);
    assert.match(list, /listitem/);
    const table = await (await open('table')).page.locator('longview-timeline').ariaSnapshot();
    assert.match(table, /columnheader/);
    assert.match(table, /row /);
  });
});
