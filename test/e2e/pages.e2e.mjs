import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { eventually, onlyInChromium, openDemo } from './harness.mjs';
import { openTimeline, TimelinePage } from './timeline-page.mjs';

const PAGES = readdirSync(join(import.meta.dirname, '../../demo')).filter((file) => file.endsWith('.html'));
const WIDTHS = [1440, 800, 390];

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** Waits until every timeline of a page has drawn. */
function drawn(page) {
  return page.evaluate(async () => {
    const timelines = [...document.querySelectorAll('longview-timeline')];
    if (timelines.length > 0) await customElements.whenDefined('longview-timeline');
    await Promise.all(timelines.map(({ ready }) => ready));
    for (let frames = 0; frames < 20; frames += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
    return timelines.map((timeline) => timeline.toSvg().length);
  });
}

/** What axe objects to, each with its place. Evaluated, not inserted: the content security policy holds. */
async function violations(page) {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
}

describe('every page of the demo', () => {
  for (const file of PAGES) {
    for (const colorScheme of ['light', 'dark']) {
      it(`${file} works without a complaint, ${colorScheme}, at ${WIDTHS.join(', ')} px`, async () => {
        for (const width of WIDTHS) {
          const page = await demo.visit(`/${file}`, { viewport: { width, height: 900 }, colorScheme });
          for (const length of await drawn(page)) assert.ok(length > 1000, `${width} px: a timeline is drawn`);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          assert.ok(overflow <= 0, `${width} px: the page is ${overflow} px too wide`);
          assert.equal(await page.evaluate(() => globalThis.scrollY), 0, `${width} px: the page opens at its beginning`);
          assert.deepEqual(page.problems, [], `${width} px`);
          await page.context().close();
        }
      });
    }
  }
});

describe('every page of the demo', () => {
  for (const file of PAGES) {
    it(`${file} passes axe in light and dark, on a desk and on a phone`, async () => {
      for (const [width, colorScheme] of [[1440, 'light'], [390, 'dark']]) {
        const page = await demo.visit(`/${file}`, { viewport: { width, height: 900 }, colorScheme });
        await drawn(page);
        assert.deepEqual(await violations(page), [], `${width} px, ${colorScheme}`);
        await page.context().close();
      }
    });

    it(`${file} names itself in the navigation, which leads to every other page`, async () => {
      const page = await demo.visit(`/${file}`);
      const links = await page.locator('header nav a').evaluateAll((all) => all.map((link) => [link.pathname, link.getAttribute('aria-current')]));
      const own = file === 'index.html' ? '/' : `/${file}`;
      assert.deepEqual(links.filter(([, current]) => current === 'page').map(([path]) => path), [own]);
      assert.deepEqual(new Set(links.map(([path]) => path)), new Set(PAGES.map((name) => (name === 'index.html' ? '/' : `/${name}`))));
      await page.context().close();
    });
  }
});

describe('the page of deep time', () => {
  it('travels by keyboard from the Big Bang to one day in 1969, and back to everything', async () => {
    const page = await demo.visit('/deep-time.html', { reducedMotion: 'reduce' });
    await drawn(page);
    const buttons = page.locator('.travel button');
    assert.equal(await buttons.count(), 7);
    const widths = [];
    for (const button of await buttons.all()) {
      await button.press('Enter');
      await new TimelinePage(page).rest();
      widths.push(await page.evaluate(() => {
        const { start, end } = document.querySelector('longview-timeline').getViewState();
        return end - start;
      }));
    }
    const [all, ...parts] = widths;
    // Each is nearer than the one before, and the last is less than a day.
    assert.deepEqual(parts, [...parts].sort((a, b) => b - a));
    assert.ok(all > parts[0]);
    assert.ok(parts.at(-1) < 86_400_000);
    await buttons.first().press('Enter');
    await new TimelinePage(page).rest();
    const again = await page.evaluate(() => {
      const { start, end } = document.querySelector('longview-timeline').getViewState();
      return end - start;
    });
    assert.ok(Math.abs(again / all - 1) < 0.01);
    assert.deepEqual(page.problems, []);
  });
});

describe('the page of flights', () => {
  it('shows only late ones when they are chosen, by keyboard, and all again', async () => {
    const page = await demo.visit('/flights.html');
    await drawn(page);
    const shown = () => page.evaluate(() => {
      const svg = document.querySelector('longview-timeline').toSvg();
      return ['1,103 events', '282 of 1,103 events', '78 of 1,103 events'].filter((count) => svg.includes(`>${count}`));
    });
    assert.deepEqual(await shown(), ['1,103 events']);
    await page.locator('input[name="shown"]').first().focus();
    await page.keyboard.press('ArrowRight');
    await eventually(async () => assert.deepEqual(await shown(), ['282 of 1,103 events']));
    await page.keyboard.press('ArrowRight');
    await eventually(async () => assert.deepEqual(await shown(), ['78 of 1,103 events']));
    await page.keyboard.press('ArrowRight');
    await eventually(async () => assert.deepEqual(await shown(), ['1,103 events']));
    assert.deepEqual(page.problems, []);
  });

  it('zooms from the quarter to three hours, and shows the flight with the longest delay', async () => {
    const page = await demo.visit('/flights.html', { reducedMotion: 'reduce' });
    await drawn(page);
    const hours = [];
    for (const button of await page.locator('.travel button').all()) {
      await button.press('Enter');
      await new TimelinePage(page).rest();
      hours.push(await page.evaluate(() => {
        const { start, end } = document.querySelector('longview-timeline').getViewState();
        return Math.round((end - start) / 3_600_000);
      }));
    }
    assert.deepEqual(hours, [90 * 24, 7 * 24, 24, 3]);
    await page.getByRole('button', { name: 'Show it' }).click();
    await eventually(async () => {
      const card = await page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelector('longview-card')?.shadowRoot.textContent);
      assert.match(card ?? '', /Bloomington to Chicago O’Hare/);
      assert.match(card, /522 minutes late/);
    });
    assert.deepEqual(page.problems, []);
  });

  it('says of the flights what was counted in them', async () => {
    const page = await demo.visit('/flights.html');
    await drawn(page);
    await page.waitForFunction(() => document.querySelectorAll('.hours li').length > 0);
    assert.match(await page.innerText('.intro'), /Of a hundred, 23 came/);
    assert.match(await page.innerText('article'), /The worst day was 16 February, when 44 in a hundred were late\./);
    assert.equal(await page.locator('.hours li').count(), 19);
    assert.equal(await page.getByText('…', { exact: true }).count(), 0);
  });
});

describe('the page of dates', () => {
  it('puts a date that is typed into words, bounds and a picture, in the language that is chosen', async () => {
    const page = await demo.visit('/dates.html');
    await drawn(page);
    await page.fill('#try-date', '1599~');
    assert.match(await page.innerText('#try-result'), /about 1599\s+1599-01-01 to 1599-12-31/);
    await page.selectOption('#words', 'de');
    assert.match(await page.innerText('#try-result'), /um 1599/);
    assert.equal(await page.locator('#try-result .words').getAttribute('lang'), 'de');
    await eventually(async () => assert.match(await page.evaluate(() => document.querySelector('#try-picture longview-timeline').toSvg()), /1599~/));
    assert.deepEqual(page.problems, []);
  });

  it('underlines what is wrong with one that is none, and offers what was meant', async () => {
    const page = await demo.visit('/dates.html');
    await drawn(page);
    await page.fill('#try-date', '1896-9-2');
    assert.equal(await page.innerText('#try-result mark'), '9');
    assert.equal(await page.getAttribute('#try-date', 'aria-invalid'), 'true');
    await page.getByRole('button', { name: '1896-09-02' }).press('Enter');
    assert.equal(await page.inputValue('#try-date'), '1896-09-02');
    assert.match(await page.innerText('#try-result'), /2 September 1896/);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'try-date');
    await page.fill('#try-date', '<img src=x>');
    assert.equal(await page.locator('#try-result img').count(), 0);
    assert.deepEqual(page.problems, []);
  });

  it('lists every date of its dataset in words', async () => {
    const page = await demo.visit('/dates.html');
    await drawn(page);
    const dates = await page.evaluate(async () => (await (await fetch('/dates.json')).json()).events.map(({ date }) => date));
    assert.deepEqual((await page.locator('#written code').allInnerTexts()).sort(), dates.sort());
    for (const words of await page.locator('#written td:nth-child(2)').allInnerTexts()) assert.match(words, /\S/);
  });
});

describe('a page without JavaScript', { skip: onlyInChromium('pages without scripts') }, () => {
  it('shows the events that its author wrote, and where those of the other pages are', async () => {
    const page = await demo.visit('/markup.html', { javaScriptEnabled: false });
    const written = page.locator('longview-timeline li');
    assert.ok(await written.count() >= 3);
    for (const item of await written.all()) assert.ok(await item.isVisible(), await item.innerText());
    await page.goto(new URL('/', demo.url).href);
    const [title, instead] = [page.locator('main h1'), page.locator('main .instead')];
    assert.match(await instead.innerText(), /JSON/);
    const [above, below] = [await title.boundingBox(), await instead.boundingBox()];
    assert.ok(above.y + above.height <= below.y, 'below the title');
    await page.context().close();
  });
});

describe('a page whose script does not come', { skip: onlyInChromium('requests that are refused') }, () => {
  it('says so after a while, and where its events are', async () => {
    const page = await demo.visit('/dates.html');
    await page.route('**/longview.min.js', (route) => route.abort());
    for (const path of ['/', '/explorer.html']) {
      await page.goto(new URL(path, demo.url).href);
      const instead = page.locator('main .instead');
      assert.equal(await instead.isVisible(), false, 'as long as it may still come');
      await instead.waitFor();
      assert.match(await instead.innerText(), /JSON/);
    }
    await page.unroute('**/longview.min.js');
    await page.goto(new URL('/', demo.url).href);
    await drawn(page);
    assert.equal(await page.locator('main .instead').isVisible(), false);
    await page.context().close();
  });
});

describe('a reader’s settings', () => {
  it('are kept: with less motion every command cuts', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    const changes = await timeline.page.evaluate(async () => {
      const element = document.querySelector('longview-timeline');
      let seen = 0;
      element.addEventListener('longview-view-change', () => { seen += 1; });
      element.zoomTo('1904');
      await new Promise((resolve) => { setTimeout(resolve, 500); });
      return seen;
    });
    assert.equal(changes, 1);
  });

  it('are kept: forced colours leave nothing but the system’s own', async () => {
    const timeline = await openTimeline(demo, { forcedColors: 'active' });
    const svg = await timeline.call('toSvg');
    const system = await timeline.page.evaluate(() => ['Canvas', 'CanvasText', 'GrayText', 'Highlight'].map((name) => {
      const probe = document.createElement('i');
      probe.style.color = name;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }));
    const used = new Set([...svg.matchAll(/(?:fill|stroke|stop-color)="(rgb[^"]*|#[^"]*)"/g)].map((match) => match[1]));
    for (const color of used) assert.ok(system.includes(color), `${color} is none of ${system.join(', ')}`);
    assert.deepEqual(timeline.page.problems, []);
  });
});

/** What a finger can press of a page's own: links that are no words of a text, buttons, and choices, each as large as its label; and the field of each search. */
function pressables(page) {
  return page.evaluate(() => {
    const searches = [...document.querySelectorAll('longview-explorer')].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('longview-search')]);
    const fields = searches.map(({ shadowRoot }) => shadowRoot.querySelector('.field'));
    const own = [...document.querySelectorAll('header a, button, input')].filter((element) => !element.matches('.skip, p *') && element.checkVisibility());
    return [...own, ...fields].map((element) => {
      const label = (element.matches('[type="radio"], [type="checkbox"]') && element.labels[0]) || element;
      const { width, height } = label.getBoundingClientRect();
      return { name: `${label.localName} “${label.textContent.trim().slice(0, 30)}”`, isLink: label.localName === 'a', width, height };
    }).filter(({ width }) => width > 1);
  });
}

describe('every page of the demo under a finger', { skip: onlyInChromium('a coarse pointer') }, () => {
  for (const file of PAGES) {
    it(`${file} has controls of 44 px`, async () => {
      const page = await demo.visit(`/${file}`, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
      await drawn(page);
      const found = await pressables(page);
      assert.ok(found.length > 8, `${found.length} controls`);
      // A link is as wide as its word.
      assert.deepEqual(found.filter(({ isLink, width, height }) => height < 43.5 || width < (isLink ? 32 : 43.5)), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= globalThis.innerWidth), 'nothing scrolls sideways');
      await page.context().close();
    });
  }
});

describe('the filters of the explorer under a finger', { skip: onlyInChromium('a coarse pointer') }, () => {
  it('are put away by a button of 44 px', async () => {
    const page = await demo.visit('/explorer.html', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await drawn(page);
    const opener = page.locator('longview-explorer .filtering');
    await opener.tap();
    const closer = page.locator('longview-explorer #filters').getByRole('button', { name: 'Close', exact: true });
    const { width, height } = await closer.boundingBox();
    assert.ok(width >= 44 && height >= 44, `${width} × ${height}`);
    await closer.tap();
    await closer.waitFor({ state: 'hidden' });
    assert.equal(await opener.evaluate((button) => button.getRootNode().activeElement === button), true);
    await page.context().close();
  });
});

describe('the sign of the site', { skip: onlyInChromium('a coarse pointer') }, () => {
  it('is as large beside all links as it is by itself, on a phone that lies', async () => {
    const page = await demo.visit('/', { viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });
    assert.equal((await page.locator('header .name svg').boundingBox()).width, 20);
    await page.context().close();
  });
});

describe('the list under a finger', { skip: onlyInChromium('a coarse pointer') }, () => {
  it('opens an event by its date and by what is told of it, and goes through time by a strip of 44 px', async () => {
    const page = await demo.visit('/', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await drawn(page);
    const list = () => page.locator('longview-timeline longview-list');
    assert.equal((await list().getByRole('slider').boundingBox()).height, 44);
    for (const [place, part] of [[1, '.date'], [2, 'p']]) {
      const { x, y, height } = await list().locator('li[data-row]').nth(place).locator(part).boundingBox();
      await page.fingers.tap([x + 20, y + height / 2]);
      await list().locator('li[data-row]').nth(place).locator('[aria-current="true"]').waitFor({ timeout: 8000 });
      await page.evaluate(() => { document.querySelector('longview-timeline').select(undefined); });
      await page.locator('longview-timeline longview-card').waitFor({ state: 'detached' });
    }
    await page.context().close();
  });
});
