import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWebKit as openWindow } from '../../scripts/webkit-driver.mjs';
import { LONGEST_WAIT_MS } from './limits.mjs';

/** What a reader may have chosen is what GTK says of the desk. */
const GTK = {
  colorScheme: { light: 'gtk-application-prefer-dark-theme=0', dark: 'gtk-application-prefer-dark-theme=1' },
  reducedMotion: { reduce: 'gtk-enable-animations=0', 'no-preference': 'gtk-enable-animations=1' },
  hasTouch: { false: '' },
};
const DEFAULTS = { colorScheme: 'light', reducedMotion: 'no-preference', hasTouch: false };

/** WebKit for GTK, by WebDriver: each page is a window of its own. The driver has a mouse, a wheel and keys, and no fingers. */
export async function openWebKit() {
  const pages = new Set();
  return {
    inner: undefined,

    async newPage({ viewport, locale, ...settings }) {
      const page = await WebKitPage.open(viewport, locale, settingsFor({ ...DEFAULTS, ...settings }));
      pages.add(page);
      return page;
    },

    async close() {
      await Promise.all([...pages].map((page) => page.close()));
    },
  };
}

function settingsFor(settings) {
  return Object.entries(settings).map(([name, value]) => {
    const line = GTK[name]?.[value];
    if (line === undefined) throw new Error(`WebKit is not taught ${name}: ${value}`);
    return line;
  });
}

/** A folder from which GTK takes its settings. */
function deskWith(lines) {
  const folder = mkdtempSync(join(tmpdir(), 'longview-webkit-'));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, 'settings.ini'), ['[Settings]', ...lines, ''].join('\n'));
  }
  return folder;
}

/** The part of playwright's page that the tests for several browsers use, with the same names. */
class WebKitPage {
  problems = [];
  #window;
  #desk;
  #front;
  #viewport;
  /** Files of the test's own, by path. */
  #answers = new Map();

  static async open(viewport, locale, lines) {
    const page = new WebKitPage();
    page.#desk = deskWith(lines);
    const env = { ...process.env, XDG_CONFIG_HOME: page.#desk, LC_ALL: 'C.UTF-8', LANGUAGE: locale.replace('-', '_') };
    page.#window = await openWindow({ env, width: 1600, height: 1200 });
    const perform = (...actions) => page.#window.send('POST', '/actions', { actions });
    // The driver answers before the page has had its input, which comes with the next frame.
    const settle = () => page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(() => { resolve(); }); }); }));
    page.keyboard = new Keyboard(perform);
    page.mouse = new Mouse(perform, settle, (place) => page.#nearest(place));
    try {
      await page.setViewportSize(viewport);
    } catch (failure) {
      // A window that stays open would keep the tests from ending.
      await page.close();
      throw failure;
    }
    return page;
  }

  async goto(url) {
    this.#front ??= await openFront(new URL(url).origin, this.#answers);
    await this.#window.send('POST', '/url', { url: url.replace(new URL(url).origin, this.#front.origin) });
    await this.evaluate(() => {
      globalThis.problems = [];
      globalThis.addEventListener('error', ({ message }) => { globalThis.problems.push(message); });
      globalThis.addEventListener('unhandledrejection', ({ reason }) => { globalThis.problems.push(String(reason)); });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => { globalThis.problems.push(`content security policy: ${violatedDirective} ${sample}`); });
      const { error } = console;
      console.error = (...told) => {
        globalThis.problems.push(told.join(' '));
        error(...told);
      };
    });
  }

  /** What went wrong since the page was opened is fetched with each answer. */
  async evaluate(code, argument) {
    const { failure, value, problems } = JSON.parse(await this.#window.send('POST', '/execute/async', { script: scriptOf(code), args: [JSON.stringify(argument) ?? ''] }));
    this.problems.push(...problems);
    if (failure !== undefined) throw new Error(failure);
    return value;
  }

  async waitForFunction(code, argument) {
    const until = performance.now() + LONGEST_WAIT_MS;
    while (!await this.evaluate(code, argument)) {
      if (performance.now() > until) throw new Error(`waited ${LONGEST_WAIT_MS} ms for ${code}`);
      await this.waitForTimeout(100);
    }
  }

  waitForTimeout(durationMs) {
    return new Promise((resolve) => { setTimeout(resolve, durationMs); });
  }

  async answer(path, answer) {
    this.#answers.set(path, answer);
  }

  /** The window has a bar of its own above the page. */
  async setViewportSize({ width, height }) {
    for (let tries = 0, wanted = { width, height }; tries < 5; tries += 1) {
      await this.#window.send('POST', '/window/rect', { x: 0, y: 0, ...wanted });
      await this.waitForTimeout(100);
      const inner = await this.evaluate(() => ({ width: globalThis.innerWidth, height: globalThis.innerHeight }));
      this.#viewport = inner;
      if (inner.width === width && inner.height === height) return;
      wanted = { width: wanted.width + width - inner.width, height: wanted.height + height - inner.height };
    }
    throw new Error(`WebKit has no page of ${width} × ${height} px`);
  }

  /** The place in the page that is nearest to one: the protocol knows of no other. In whole px. */
  #nearest({ x, y }) {
    const { width, height } = this.#viewport;
    return { x: Math.min(Math.max(Math.round(x), 0), width - 1), y: Math.min(Math.max(Math.round(y), 0), height - 1) };
  }

  async screenshot({ path } = {}) {
    const picture = Buffer.from(await this.#window.send('GET', '/screenshot'), 'base64');
    if (path !== undefined) writeFileSync(path, picture);
    return picture;
  }

  async close() {
    await this.#window.close();
    await this.#front?.close();
    rmSync(this.#desk, { recursive: true, force: true });
  }
}

/**
 * Runs a function of a test in the page; its source is the script's own, since a content security policy refuses `eval`. What cannot
 * be written as JSON is left out of the answer, as undefined is.
 */
function scriptOf(code) {
  return `
    const [argument, done] = arguments;
    const answer = (told) => { done(JSON.stringify({ ...told, problems: (globalThis.problems ?? []).splice(0) })); };
    const run = async () => (${code})(argument === '' ? undefined : JSON.parse(argument));
    run().then((value) => { answer({ value }); }, (failure) => { answer({ failure: String(failure) }); });
  `;
}

/** The driver cannot answer a page's requests: a server of the test's own stands before the demo's. */
async function openFront(behind, answers) {
  const server = createServer((request, response) => {
    const own = answers.get(new URL(request.url, behind).pathname);
    if (own !== undefined) response.writeHead(200, { 'content-type': own.contentType }).end(own.body);
    else void pass(behind + request.url, response);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

async function pass(url, response) {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const headers = [...answer.headers].filter(([name]) => name !== 'content-encoding' && name !== 'content-length' && name !== 'transfer-encoding');
  response.writeHead(answer.status, Object.fromEntries(headers)).end(Buffer.from(await answer.arrayBuffer()));
}

/** Keys that write nothing, as https://www.w3.org/TR/webdriver2/#keyboard-actions numbers them. */
const CODES = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F',
  End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', F10: '\uE03A', Meta: '\uE03D',
  Equal: '=', Minus: '-', Comma: ',', Period: '.', Slash: '/',
};

class Keyboard {
  #perform;

  constructor(perform) {
    this.#perform = perform;
  }

  down(key) {
    return this.#perform({ type: 'key', id: 'keys', actions: [{ type: 'keyDown', value: written(key) }] });
  }

  up(key) {
    return this.#perform({ type: 'key', id: 'keys', actions: [{ type: 'keyUp', value: written(key) }] });
  }

  /** A key, or several as in `Shift+Tab`. */
  press(keys) {
    const held = (keys.length > 1 ? keys.split('+') : [keys]).map(written);
    const actions = [...held.map((value) => ({ type: 'keyDown', value })), ...held.reverse().map((value) => ({ type: 'keyUp', value }))];
    return this.#perform({ type: 'key', id: 'keys', actions });
  }

  async type(text) {
    for (const letter of text) await this.press(letter);
  }
}

function written(key) {
  return CODES[key] ?? /^(?:Key|Digit)(.)$/.exec(key)?.[1].toLowerCase() ?? key;
}

const BUTTONS = ['left', 'middle', 'right'];

class Mouse {
  #perform;
  #settle;
  #nearest;
  #at = { x: 0, y: 0 };
  #wheels = 0;

  constructor(perform, settle, nearest) {
    this.#perform = perform;
    this.#settle = settle;
    this.#nearest = nearest;
  }

  async move(x, y, { steps = 1 } = {}) {
    const from = this.#at;
    this.#at = { x, y };
    const places = Array.from({ length: steps }, (_, step) => {
      const part = (step + 1) / steps;
      return { type: 'pointerMove', duration: 0, ...this.#nearest({ x: from.x + (x - from.x) * part, y: from.y + (y - from.y) * part }) };
    });
    await this.#act(...places);
  }

  down({ button = 'left' } = {}) {
    return this.#act({ type: 'pointerDown', button: BUTTONS.indexOf(button) });
  }

  up({ button = 'left' } = {}) {
    return this.#act({ type: 'pointerUp', button: BUTTONS.indexOf(button) });
  }

  async click(x, y, { clickCount = 1, button = 'left' } = {}) {
    await this.move(x, y);
    const press = [{ type: 'pointerDown', button: BUTTONS.indexOf(button) }, { type: 'pointerUp', button: BUTTONS.indexOf(button) }];
    await this.#act(...Array.from({ length: clickCount }, () => press).flat());
  }

  dblclick(x, y) {
    return this.click(x, y, { clickCount: 2 });
  }

  /** A wheel of its own each time: the driver tells only by how much more one turns than it did before. */
  async wheel(deltaX, deltaY) {
    this.#wheels += 1;
    await this.#perform({ type: 'wheel', id: `wheel ${this.#wheels}`, actions: [{ type: 'scroll', ...this.#nearest(this.#at), deltaX, deltaY, duration: 0 }] });
    await this.#settle();
  }

  async #act(...actions) {
    await this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
    await this.#settle();
  }
}
