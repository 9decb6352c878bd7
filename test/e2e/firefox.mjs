import puppeteer, { InterceptResolutionAction } from 'puppeteer-core';
import { findFirefox, NO_FIREFOX } from '../../scripts/find-firefox.mjs';
import { LONGEST_START_MS, LONGEST_WAIT_MS } from './limits.mjs';

/** Firefox has no emulation of a reader's settings: each choice of them is a browser that was started with these preferences. */
const PREFERENCES = {
  colorScheme: { light: { 'layout.css.prefers-color-scheme.content-override': 1 }, dark: { 'layout.css.prefers-color-scheme.content-override': 0 } },
  reducedMotion: { reduce: { 'ui.prefersReducedMotion': 1 }, 'no-preference': { 'ui.prefersReducedMotion': 0 } },
  forcedColors: { active: { 'browser.display.document_color_use': 2 }, none: {} },
  hasTouch: {
    true: { 'dom.w3c_touch_events.enabled': 1, 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 },
    // Fine, and able to hover.
    false: { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 },
  },
};
/** `/` where nothing of the page takes it would open a search of the browser's own, which takes the focus out of the page. */
const NO_QUICK_FIND = { 'accessibility.typeaheadfind.manual': false };
const DEFAULTS = { colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none', hasTouch: false };

/** Firefox, as it is installed, by WebDriver BiDi. */
export async function openFirefox() {
  const path = findFirefox();
  if (path === undefined) throw new Error(NO_FIREFOX);
  const browsers = new Map();
  return {
    inner: undefined,

    async newPage({ viewport, locale, ...settings }) {
      const preferences = preferencesFor({ ...DEFAULTS, ...settings });
      const key = JSON.stringify(preferences);
      if (!browsers.has(key)) browsers.set(key, start(path, { ...preferences, ...NO_QUICK_FIND, 'intl.accept_languages': locale }));
      const context = await (await browsers.get(key)).createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(LONGEST_WAIT_MS);
      await page.setViewport(viewport);
      return new FirefoxPage(page, context);
    },

    async close() {
      await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
    },
  };
}

function start(executablePath, extraPrefsFirefox) {
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true, timeout: LONGEST_START_MS, extraPrefsFirefox });
}

function preferencesFor(settings) {
  return Object.assign({}, ...Object.entries(settings).map(([name, value]) => {
    const known = PREFERENCES[name]?.[value];
    if (known === undefined) throw new Error(`Firefox is not taught ${name}: ${value}`);
    return known;
  }));
}

/** The part of playwright's page that the tests for both browsers use, with the same names. */
class FirefoxPage {
  problems = [];
  #page;
  #context;
  /** Files of the test's own, by path. */
  #answers = new Map();

  constructor(page, context) {
    this.#page = page;
    this.#context = context;
    // Firefox answers before the page has had its input, which comes with the next frame.
    const settle = () => page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); }));
    this.keyboard = new Keyboard(page.keyboard);
    this.mouse = new Mouse(page, settle);
    this.fingers = new Fingers(page, settle);
    page.on('pageerror', (error) => this.problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    page.on('requestfailed', (request) => this.problems.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
    page.on('request', (request) => this.#handle(request));
  }

  async goto(url) {
    await this.#page.goto(url);
    // Firefox writes a breach of the content security policy to a console that is not the page's.
    await this.#page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => { console.error(`content security policy: ${violatedDirective} ${sample}`); });
    });
  }

  evaluate(code, argument) {
    return this.#page.evaluate(code, argument);
  }

  waitForFunction(code, argument) {
    return this.#page.waitForFunction(code, {}, argument);
  }

  waitForTimeout(durationMs) {
    return new Promise((resolve) => { setTimeout(resolve, durationMs); });
  }

  async answer(path, answer) {
    this.#answers.set(path, answer);
    await this.#page.setRequestInterception(true);
  }

  setViewportSize(size) {
    return this.#page.setViewport(size);
  }

  screenshot(options) {
    return this.#page.screenshot(options);
  }

  close() {
    return this.#context.close();
  }

  async #handle(request) {
    // What is not fetched (data in an address, the page's icon) is reported and cannot be answered.
    if (this.#answers.size === 0 || request.interceptResolutionState().action === InterceptResolutionAction.Disabled) return;
    const answer = this.#answers.get(new URL(request.url()).pathname);
    await (answer === undefined ? request.continue() : request.respond({ status: 200, ...answer }));
  }
}

/** Names of keys by place that Firefox knows by what they write. */
const WRITES = { Equal: '=', Minus: '-', Comma: ',', Period: '.', Slash: '/', Space: ' ' };

class Keyboard {
  #keyboard;

  constructor(keyboard) {
    this.#keyboard = keyboard;
  }

  down(key) {
    return this.#keyboard.down(written(key));
  }

  up(key) {
    return this.#keyboard.up(written(key));
  }

  /** A key, or several as in `Shift+Tab`. */
  async press(keys) {
    const held = keys.length > 1 ? keys.split('+') : [keys];
    const last = held.pop();
    for (const key of held) await this.down(key);
    await this.#keyboard.press(written(last));
    for (const key of held.reverse()) await this.up(key);
  }

  type(text) {
    return this.#keyboard.type(text);
  }
}

function written(key) {
  return WRITES[key] ?? /^(?:Key|Digit)(.)$/.exec(key)?.[1].toLowerCase() ?? key;
}

/** The place in the page that is nearest to one: the protocol knows of no other. */
function intoPage(page, { x, y }) {
  const { width, height } = page.viewport();
  return { x: Math.min(Math.max(x, 0), width - 1), y: Math.min(Math.max(y, 0), height - 1) };
}

class Mouse {
  #page;
  #mouse;
  #settle;
  #at;

  constructor(page, settle) {
    this.#page = page;
    this.#mouse = page.mouse;
    this.#settle = settle;
  }

  /** In whole px, as the protocol has them. */
  async move(x, y, { steps = 1 } = {}) {
    const to = intoPage(this.#page, { x, y });
    const from = this.#at ?? to;
    for (let step = 1; step <= steps; step += 1) await this.#mouse.move(from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps);
    this.#at = to;
    await this.#settle();
  }

  async down(options) {
    await this.#mouse.down(options);
    await this.#settle();
  }

  async up(options) {
    await this.#mouse.up(options);
    await this.#settle();
  }

  async click(x, y, { clickCount = 1, button } = {}) {
    await this.move(x, y);
    await this.#mouse.click(this.#at.x, this.#at.y, { count: clickCount, ...(button === undefined ? {} : { button }) });
    await this.#settle();
  }

  dblclick(x, y) {
    return this.click(x, y, { clickCount: 2 });
  }

  async wheel(deltaX, deltaY) {
    await this.#mouse.wheel({ deltaX, deltaY });
    await this.#settle();
  }
}

/** Fingers on the glass: each call says where all of them are, as [x, y] in client px. */
class Fingers {
  #page;
  #screen;
  #settle;
  #down = [];

  constructor(page, settle) {
    this.#page = page;
    this.#screen = page.touchscreen;
    this.#settle = settle;
  }

  async down(...places) {
    for (const place of places.slice(this.#down.length)) {
      const { x, y } = this.#within(place);
      this.#down.push(await this.#screen.touchStart(x, y));
    }
    await this.#settle();
  }

  async move(...places) {
    for (const [finger, place] of places.entries()) {
      const { x, y } = this.#within(place);
      await this.#down[finger].move(x, y);
    }
    await this.#settle();
  }

  async up() {
    for (const finger of this.#down.splice(0)) await finger.end();
    await this.#settle();
  }

  /** In one command: a finger that is lifted by a second one may be long enough on a busy machine to be held, which ends in no click. */
  async tap(place) {
    const { x, y } = this.#within(place);
    const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.#page.mainFrame().browsingContext.performActions([{ type: 'pointer', id: 'tap', parameters: { pointerType: 'touch' }, actions }]);
    await this.#settle();
  }

  #within([x, y]) {
    return intoPage(this.#page, { x, y });
  }
}
