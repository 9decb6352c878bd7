/**
 * A picture of a timeline in a page that is worth keeping an eye on.
 *
 * @typedef {object} PageStory
 * @property {string} name of its file in `stored/`
 * @property {string} shows what there is to see in it
 * @property {string} html what is written in the page
 * @property {string} [lang] of the page; English without it
 * @property {import('playwright-core').BrowserContextOptions} context
 * @property {string} [style] rules of the page
 * @property {(page: import('playwright-core').Page) => Promise<void>} [prepare] what a reader does first
 */

const DESK = { width: 1440, height: 900 };
const WINDOW = { width: 1024, height: 768 };
const TABLET = { width: 800, height: 900 };
const PHONE = { width: 390, height: 844 };
/** What is left of 1280 × 1024 px when a reader zooms to 400 %. */
const FOURFOLD = { width: 320, height: 640 };
/** A4 at 96 px an inch. */
const SHEET = { width: 794, height: 1123 };

const onDesk = { viewport: DESK };
const inWindow = { viewport: WINDOW };
const onPhone = { viewport: PHONE, hasTouch: true, isMobile: true };

/** @type {readonly PageStory[]} */
export const stories = [
  { name: 'desk', shows: 'all of it on a desk', html: timeline(), context: onDesk },
  { name: 'desk-dark', shows: 'the same in the dark', html: timeline(), context: { ...onDesk, colorScheme: 'dark' } },
  { name: 'tablet', shows: 'the narrowest page with a column of names', html: timeline(), context: { viewport: TABLET, hasTouch: true } },
  { name: 'phone-list', shows: 'what a phone shows first: the events as a list, and the strip through time', html: timeline(), context: onPhone },
  { name: 'phone-list-dark', shows: 'the same in the dark', html: timeline(), context: { ...onPhone, colorScheme: 'dark' } },
  { name: 'phone-timeline', shows: 'a phone whose reader went to the timeline: time runs down', html: timeline('view="timeline"'), context: onPhone },
  {
    name: 'phone-card-dark', shows: 'the card below the timeline of a phone, in the dark',
    html: timeline('view="timeline" start="1893" end="1912" selected="russo-japanese-war"'), context: { ...onPhone, colorScheme: 'dark' },
  },
  {
    name: 'card', shows: 'the card beside the plot, with the relations of its event, twenty years, dashed edges and the minimap’s window',
    html: timeline('start="1893" end="1912" selected="russo-japanese-war" relations'), context: inWindow,
  },
  { name: 'key', shows: 'the key: what marks, edges and colours mean, in the dark', html: timeline('start="1893" end="1912" legend'), context: { ...inWindow, colorScheme: 'dark' } },
  {
    name: 'search', shows: 'a search in an explorer: results, marks of what was found, filters beside them',
    html: explorer('start="1893" end="1912"'), context: { viewport: DESK },
    prepare: (page) => search(page, 'legation'),
  },
  {
    name: 'story', shows: 'a step of the story of an explorer: its words beside the timeline, other tracks dimmed, the card of its event',
    html: explorer('story-open'), context: { viewport: DESK }, prepare: (page) => goTo(page, 'the-war-over-korea'),
  },
  {
    name: 'story-phone-dark', shows: 'the same on a phone, in the dark: one step at a time, and the picture below',
    html: explorer('story-open'), context: { ...onPhone, colorScheme: 'dark' }, prepare: (page) => goTo(page, 'the-war-over-korea'),
  },
  { name: 'table', shows: 'the events as a table', html: timeline('view="table"'), context: inWindow },
  { name: 'help', shows: 'the dialog that tells of mouse, fingers and keys', html: timeline(), context: inWindow, prepare: (page) => call(page, 'openHelp') },
  { name: 'time-runs-down', shows: 'tracks as columns beside each other, in a window', html: timeline('orientation="vertical" start="1893" end="1912"'), context: inWindow },
  { name: 'right-to-left', shows: 'a page in Arabic: names at the right, and time runs from there', lang: 'ar', html: timeline('', '/astronomers.json'), context: inWindow },
  { name: 'korean', shows: 'a page in Korean: words, dates, and a second calendar on the axis', lang: 'ko', html: timeline('calendar="dangi" time-zone="Asia/Seoul" start="1945" end="1955"'), context: inWindow },
  { name: 'text-of-twice-the-size', shows: 'a reader’s font size of 200 %', html: timeline(), context: { viewport: { width: 1280, height: 800 } }, style: 'html { font-size: 200%; }' },
  { name: 'zoom-to-400-percent', shows: 'a window of 1280 px at 400 %: a page of 320 px', html: timeline(), context: { viewport: FOURFOLD } },
  {
    name: 'forced-colors', shows: 'the few colours of a reader’s system: patterns tell actors apart; the key is open',
    html: timeline('start="1893" end="1912" legend'), context: { ...inWindow, forcedColors: 'active' },
  },
  { name: 'greyscale', shows: 'no hue at all: shapes, names and edges are enough', html: timeline('patterns'), context: inWindow, style: 'html { filter: grayscale(1); }' },
  {
    name: 'print', shows: 'the first sheet of paper: the window, what the marks mean, events with their sources',
    html: timeline('start="1893" end="1912"'), context: { viewport: SHEET },
    prepare: (page) => page.emulateMedia({ media: 'print' }),
  },
];

/** Goes to a step of the story; resolves when it is told. */
async function goTo(page, step) {
  await page.locator('longview-story .begin').waitFor();
  await page.locator('longview-story').evaluate((story, id) => { story.step = id; }, step);
  await page.locator('longview-story .at').waitFor();
}

function timeline(attributes = '', src = '/dist/russia-korea.json') {
  return `<longview-timeline src="${src}" ${attributes}></longview-timeline>`;
}

function explorer(attributes) {
  return `<longview-explorer src="/dist/russia-korea.json" ${attributes}></longview-explorer>`;
}

function call(page, method) {
  return page.evaluate((name) => globalThis.two[0][name](), method);
}

/** Types into the search, as a reader does. */
async function search(page, words) {
  await call(page, 'openSearch');
  await page.keyboard.type(words);
}
