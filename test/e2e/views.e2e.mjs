import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { eventually, openDemo } from './harness.mjs';

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

async function visit(options) {
  const page = await demo.visit('/', options);
  await page.evaluate(() => document.querySelector('longview-timeline').ready);
  return page;
}

/** Runs in the page with the shadow root of its list. */
const inList = (page, read) => page.locator('longview-timeline longview-list').evaluate(read);
const state = (page) => page.evaluate(() => document.querySelector('longview-timeline').getViewState());

describe('a phone', () => {
  it('begins with a list, and a finger goes through time on the strip above it', async () => {
    const page = await visit(PHONE);
    const strip = page.getByRole('slider', { name: 'Go through time' });
    await strip.waitFor();
    const box = await strip.boundingBox();
    assert.ok(box.height >= 36, `the strip is ${box.height} px high`);
    await page.touchscreen.tap(box.x + box.width * 0.5, box.y + box.height / 2);
    await page.waitForFunction(() => /19[34]\d/.test(document.querySelector('longview-timeline').shadowRoot.querySelector('longview-list').shadowRoot.querySelector('[role="slider"]').ariaValueText));
    const first = await inList(page, (list) => {
      const { left, bottom } = list.shadowRoot.querySelector('.scrubber').getBoundingClientRect();
      return list.shadowRoot.elementFromPoint(left + 100, bottom + 14)?.closest('li')?.textContent.replace(/\s+/g, ' ');
    });
    assert.match(first ?? '', /19[34]\d/);
    // The strip stays where it is while the list scrolls.
    await page.mouse.wheel(0, 3000);
    assert.ok(Math.abs((await strip.boundingBox()).y - box.y) < 100);
    assert.deepEqual(page.problems, []);
  });

  it('opens a card by a tap, with what was tapped still in sight, and shows it on the timeline', async () => {
    const page = await visit(PHONE);
    const entry = page.getByRole('button', { name: 'Russian consulate opens in Urga' });
    await entry.tap();
    await page.getByRole('heading', { name: 'Russian consulate opens in Urga' }).waitFor();
    const show = page.getByRole('button', { name: 'Show on timeline' });
    await eventually(async () => {
      const [box, card] = [await show.boundingBox(), await page.locator('longview-timeline longview-card').boundingBox()];
      assert.ok(box.y + box.height <= card.y + 1, `the button ends at ${box.y + box.height}, the card begins at ${card.y}`);
    });
    await show.tap();
    await page.waitForFunction(() => document.querySelector('longview-timeline').view === 'timeline');
    assert.equal((await state(page)).view, 'timeline');
    assert.deepEqual(page.problems, []);
  });

  it('has the timeline one tap away, and the list again', async () => {
    const page = await visit(PHONE);
    await page.getByRole('button', { name: 'Timeline', exact: true }).tap();
    await page.waitForFunction(() => document.querySelector('longview-timeline').shadowRoot.querySelector('longview-list') === null);
    await page.getByRole('button', { name: 'List', exact: true }).tap();
    await page.getByRole('slider', { name: 'Go through time' }).waitFor();
    assert.deepEqual(page.problems, []);
  });
});

describe('list and table', () => {
  it('go from timeline to list and table by keys only', async () => {
    const page = await visit({ reducedMotion: 'reduce' });
    await page.evaluate(() => { document.querySelector('longview-timeline').focusEvent('russo-japanese-war'); });
    await page.keyboard.press('l');
    await page.waitForFunction(() => document.querySelector('longview-timeline').shadowRoot.activeElement?.localName === 'longview-list');
    assert.match(await inList(page, (list) => list.shadowRoot.activeElement?.textContent ?? ''), /Russo-Japanese War/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Russo-Japanese War' }).waitFor();
    assert.equal((await state(page)).selected, 'russo-japanese-war');
    await page.keyboard.press('l');
    await page.waitForFunction(() => document.querySelector('longview-timeline').view === 'timeline');
    assert.deepEqual(page.problems, []);
  });

  it('saves the table as a file of CSV', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByLabel('Filter by text').fill('ganghwa');
    await page.getByRole('button', { name: 'Next' }).waitFor({ state: 'detached' });
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const download = await saving;
    assert.match(download.suggestedFilename(), /\.csv$/);
    const lines = readFileSync(await download.path(), 'utf8').trim().split('\n');
    assert.match(lines[0], /^id,date,title/);
    const rows = await page.locator('longview-timeline longview-table tbody tr').count();
    assert.ok(rows > 0 && lines.length >= rows + 1);
    assert.deepEqual(page.problems, []);
  });

  it('need no scrolling in two directions at 320 px, and lose no text to wider spacing', async () => {
    const page = await visit({ viewport: { width: 320, height: 640 } });
    // What a reader's own style sheet may ask for by WCAG 1.4.12; through shadow roots it is inherited.
    await page.evaluate(() => {
      document.documentElement.style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
    });
    for (const view of ['list', 'table']) {
      await page.evaluate((name) => { document.querySelector('longview-timeline').view = name; }, view);
      await page.locator(`longview-timeline longview-${view}`).waitFor();
      await page.waitForTimeout(400);
      const wide = await page.evaluate(() => {
        const found = [];
        const look = (root) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) look(element.shadowRoot);
            if (element.closest('.region') || !element.checkVisibility({ visibilityProperty: true })) continue;
            const box = element.getBoundingClientRect();
            if (box.width > 0 && box.right > window.innerWidth + 1 && getComputedStyle(element).position !== 'absolute') found.push(`${element.localName}.${element.className} ${Math.round(box.right)}`);
          }
        };
        look(document.querySelector('longview-timeline').shadowRoot);
        return { found, page: document.documentElement.scrollWidth };
      });
      assert.deepEqual(wide, { found: [], page: 320 }, view);
    }
  });
});

describe('paper', () => {
  it('has the picture, the legend and the events with their sources, on white, from a dark phone too', async () => {
    const page = await visit({ ...PHONE, colorScheme: 'dark' });
    await page.waitForTimeout(2600);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.locator('longview-timeline .print .window:visible').waitFor();
    const sheet = await page.evaluate(() => {
      const root = document.querySelector('longview-timeline').shadowRoot;
      const shown = (selector) => [...root.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
      return {
        picture: [...root.querySelectorAll('.window')].find((picture) => picture.checkVisibility()).getBoundingClientRect().width / document.documentElement.clientWidth,
        marks: shown('.window path, .window rect'), legend: shown('.legend li'), entries: shown('.print ol > li'), sources: shown('.print .sources'),
        others: shown('longview-list, longview-minimap, [role="toolbar"], canvas'),
        dark: [document.documentElement, document.querySelector('longview-timeline')].map((element) => getComputedStyle(element).backgroundColor),
        address: root.querySelector('.address').textContent,
      };
    });
    assert.ok(sheet.picture > 0.9 && sheet.marks > 100 && sheet.legend > 5, JSON.stringify(sheet));
    assert.equal(sheet.entries, 400);
    assert.equal(sheet.sources, sheet.entries);
    assert.equal(sheet.others, 0);
    assert.match(sheet.address, /^From http/);
    assert.ok(sheet.dark.every((color) => color === 'rgb(255, 255, 255)' || color === 'rgba(0, 0, 0, 0)'), sheet.dark.join());
    const pdf = await page.pdf({ format: 'A4' });
    assert.ok(pdf.length > 50_000);
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await page.waitForFunction(() => document.querySelector('longview-timeline').shadowRoot.querySelector('.print').childElementCount === 0);
    assert.equal(await page.getByRole('slider', { name: 'Go through time' }).isVisible(), true);
  });

  it('has title and picture on the first sheet, also where that lies', async () => {
    const height = 794;
    const page = await visit({ viewport: { width: 1123, height } });
    await page.emulateMedia({ media: 'print' });
    const picture = page.locator('longview-timeline .print .window:visible');
    await picture.waitFor();
    await eventually(async () => {
      const box = await picture.boundingBox();
      assert.ok(box.height > height / 2 && box.y + box.height <= height, `the picture is at ${box.y} to ${box.y + box.height}`);
    });
  });

  it('has no filters, no search and no buttons of an explorer, and nothing over the picture', async () => {
    const page = await demo.visit('/explorer.html');
    const timeline = page.locator('longview-timeline');
    await timeline.locator('longview-legend, canvas').first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.querySelector('longview-explorer').shadowRoot.querySelector('longview-timeline').ready);
    await page.emulateMedia({ media: 'print' });
    await timeline.locator('.print .window:visible').waitFor();
    const sheet = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('longview-explorer');
      const inner = shadowRoot.querySelector('longview-timeline').shadowRoot;
      const shown = (root, selector) => [...root.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
      const { top } = [...inner.querySelectorAll('.print .window')].find((picture) => picture.checkVisibility()).getBoundingClientRect();
      return { controls: shown(shadowRoot, 'input, button, longview-search, longview-legend'), tools: shown(inner, 'button, input'), head: shadowRoot.querySelector('.header').getBoundingClientRect().bottom - top };
    });
    assert.equal(sheet.controls, 0);
    assert.equal(sheet.tools, 0);
    assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
    assert.ok(sheet.head <= 0, 'the picture begins below the title');
  });
});
