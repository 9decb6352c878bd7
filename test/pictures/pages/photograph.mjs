import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagedChromium } from '../../../scripts/find-chromium.mjs';
import { serve } from '../../../scripts/serve.mjs';
import { openChromium } from '../../e2e/chromium.mjs';
import { settle } from '../../e2e/timeline-page.mjs';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PAGE = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8');
const FONTS = join(ROOT, 'node_modules/@fontsource-variable');

/** Letters in greys at whole-picture colours, by the same instructions on each processor. */
const FLAGS = ['--disable-lcd-text', '--force-color-profile=srgb', '--disable-skia-runtime-opts'];

/** The day of all pictures, where a timeline draws today. */
const TODAY = new Date('2026-06-15T12:00:00Z');
const LONGEST_UNREST_MS = 60_000;

/**
 * Pictures of pages that are the same on each machine: of one browser, in the fonts of the tests, on one day in one place, with nothing moving.
 *
 * @returns {Promise<{ take: (story: import('./stories.mjs').PageStory) => Promise<Buffer>, close: () => Promise<void> }>}
 * @throws {Error} where that browser cannot start
 */
export async function openCamera() {
  const browser = await openChromium(await packagedChromium({ withItsFonts: true }), FLAGS);
  const server = await serve({ port: 0 });

  return {
    /** A screenshot of a story, as a PNG; throws if something goes wrong in its page, or a character has no font. */
    async take({ lang = 'en', html, context = {}, style = '', prepare = () => {} }) {
      const page = await browser.newPage({ locale: lang === 'en' ? 'en-GB' : lang, timezoneId: 'Europe/London', reducedMotion: 'reduce', ...context });
      try {
        const asked = requestsOf(page);
        await page.clock.setFixedTime(TODAY);
        await page.route('**/fonts/**', (route) => route.fulfill({ path: join(FONTS, new URL(route.request().url()).pathname.replace('/fonts/', '')) }));
        await page.answer('/page.html', { contentType: 'text/html', body: pageOf(lang, style) });
        await page.goto(`${server.url}page.html`);
        await loadFonts(page, lang, html);
        await page.addScriptTag({ url: '/dist/longview.min.js', type: 'module' });
        await page.evaluate((written) => { document.body.innerHTML = written; }, html);
        await arrive(page);
        await prepare(page);
        const picture = await atRest(page, asked);
        const faults = [...page.problems, ...(await charactersWithoutFont(page)).map((character) => `no font has ${character}`)];
        if (faults.length > 0) throw new Error(faults.join('\n'));
        return picture;
      } finally {
        await page.context().close();
      }
    },

    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function pageOf(lang, style) {
  return PAGE.replace('<html lang="en">', `<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`).replace('</style>', `${style}\n    </style>`);
}

/** Where Chinese, Japanese and Korean begin. Their fonts are a hundred files, so that only pages in one of these languages load them beforehand. */
const EAST_ASIAN = 0x1100;

/** The fonts of what is going to be measured are there before it is. */
function loadFonts(page, lang, html) {
  return page.evaluate(async ([written, end]) => {
    const [, src] = /src="([^"]+)"/.exec(written);
    const text = await (await fetch(src)).text();
    const characters = [...new Set(text)].filter((character) => character.codePointAt(0) < end).join('');
    const families = new Set([...document.fonts].map(({ family }) => family));
    await Promise.all([...families].map((family) => document.fonts.load(`16px ${family}`, characters)));
  }, [html, lang === 'ko' ? Infinity : EAST_ASIAN]);
}

function arrive(page) {
  return page.evaluate(async () => {
    await Promise.all(['longview-timeline', 'longview-explorer'].map((name) => customElements.whenDefined(name)));
    const timeline = document.querySelector('longview-explorer')?.timeline ?? document.querySelector('longview-timeline');
    await timeline.ready;
    globalThis.two = [timeline];
  });
}

/** What a page has asked for and not got yet. */
function requestsOf(page) {
  const asked = new Set();
  page.on('request', (request) => asked.add(request));
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => asked.delete(request));
  return asked;
}

/** A picture that is the same a while later, when all parts that come on demand have come. */
async function atRest(page, asked) {
  const until = performance.now() + LONGEST_UNREST_MS;
  for (let last; performance.now() < until; ) {
    await settle(page);
    const now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (asked.size === 0 && last?.equals(now)) return now;
    last = now;
  }
  throw new Error('the page does not come to rest');
}

/** What none of the fonts has: one stands for what no font was asked for, the other for what one was said to have. */
const MISSING = ['\u{10FFFD}', '\u2715'];

/** Characters of the page's words, written or drawn, for which its fonts have nothing but the box or the gap that stands for any. */
function charactersWithoutFont(page) {
  return page.evaluate((missing) => {
    const pen = new OffscreenCanvas(40, 40).getContext('2d', { willReadFrequently: true });
    pen.font = `20px ${getComputedStyle(document.documentElement).fontFamily}`;
    const boxes = missing.map(drawn);
    const text = [writtenIn(document.body), ...globalThis.two.map((timeline) => timeline.toSvg().replaceAll(/<[^>]*>/g, ''))].join('');
    return [...new Set(text)].filter((character) => /[^\p{Z}\p{C}]/u.test(character) && boxes.includes(drawn(character)));

    function drawn(character) {
      pen.clearRect(0, 0, 40, 40);
      pen.fillText(character, 10, 28);
      return pen.getImageData(0, 0, 40, 40).data.join();
    }

    function writtenIn(node) {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLElement && !node.checkVisibility()) return '';
      return [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(writtenIn).join('');
    }
  }, MISSING);
}
