import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURE = readFileSync(join(import.meta.dirname, 'fixture.html'), 'utf8');

/**
 * A page with one timeline that fills it, at rest; `scrolls` makes the page longer than the screen, `around` puts a button before and
 * after the timeline, and `src` shows other data.
 */
export async function openTimeline(demo, { scrolls = false, around = false, src, window, ...options } = {}) {
  const page = await demo.visit('/embed.html', options);
  let body = scrolls ? FIXTURE.replace('<html ', '<html class="tall" ') : FIXTURE;
  if (src !== undefined) body = body.replace(/src="[^"]*json"/, `src="${src}"`);
  if (around) body = body.replace('<longview-timeline', '<button>Before</button><longview-timeline').replace('<p>', '<button>After</button><p>').replace('100vh', 'calc(100vh - 60px)');
  await page.answer('/fixture.html', { contentType: 'text/html', body });
  await page.goto(new URL('/fixture.html', demo.url).href);
  page.problems.length = 0;
  const timeline = new TimelinePage(page);
  await timeline.ready();
  if (window) await timeline.call('zoomTo', window, { animate: false });
  await timeline.rest();
  return timeline;
}

/**
 * Waits until nothing of the page's timeline has changed for a while, nor of those that a test keeps in `globalThis.two`. A frame that
 * comes late counts as one.
 */
export function settle(page) {
  return page.evaluate(async () => {
    let quietMs = 0;
    const timelines = globalThis.two ?? [document.querySelector('longview-timeline')];
    const leaves = timelines.map((timeline) => timeline.addCompanion({ timelineChanged: () => { quietMs = 0; } }));
    let before = performance.now();
    while (quietMs < 700) {
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
      const now = performance.now();
      quietMs += Math.min(now - before, 40);
      before = now;
    }
    for (const leave of leaves) leave();
  });
}

/** The timeline of a page, as its reader has it: real wheel, real fingers, real keys. */
export class TimelinePage {
  constructor(page) {
    this.page = page;
  }

  ready() {
    return this.page.evaluate(async () => {
      await customElements.whenDefined('longview-timeline');
      await document.querySelector('longview-timeline').ready;
    });
  }

  /** Waits until window, tracks and picture have stood still for a while. On a slow machine a frame that comes late counts as one. */
  rest() {
    return this.page.evaluate(async () => {
      const timeline = document.querySelector('longview-timeline');
      let before;
      let scene;
      let quietMs = 0;
      let last = performance.now();
      while (quietMs < 320) {
        await new Promise((resolve) => { requestAnimationFrame(resolve); });
        const { start, end, selected } = timeline.getViewState();
        const { window, scene: drawn } = timeline.insight;
        const state = `${start} ${end} ${selected} ${window.widthPx}`;
        const now = performance.now();
        quietMs = state !== before || drawn !== scene ? 0 : quietMs + Math.min(now - last, 40);
        before = state;
        scene = drawn;
        last = now;
      }
    });
  }

  /** Waits until nothing of it has changed for so long that lanes which open have opened, and the address is written. */
  settle() {
    return settle(this.page);
  }

  /** Takes the focus to the plot, as Tab would. */
  enter() {
    return this.page.evaluate(() => { document.querySelector('longview-timeline').shadowRoot.querySelector('.proxies [tabindex="0"]').focus(); });
  }

  /** From here on time stands still for the page but where the test lets it run: `clock.runFor(ms)`, `clock.resume()`. In Chromium only. */
  async stopClock() {
    const { clock } = this.page;
    await clock.install();
    await clock.pauseAt(Date.now() + 60_000);
    return clock;
  }

  call(method, ...args) {
    return this.page.evaluate(([name, given]) => document.querySelector('longview-timeline')[name](...given), [method, args]);
  }

  state() {
    return this.call('getViewState');
  }

  /** Where time is on the screen: CSS px of its left edge and width, and a height in the middle of the tracks. */
  plot() {
    return this.page.evaluate(() => {
      const timeline = document.querySelector('longview-timeline');
      const box = timeline.shadowRoot.querySelector('[part~="plot"]').getBoundingClientRect();
      const scroller = timeline.shadowRoot.querySelector('.scroller');
      const { widthPx } = timeline.insight.window;
      return { left: box.left + scroller.clientWidth - widthPx, width: widthPx, top: box.top, bottom: box.bottom, middle: (box.top + box.bottom) / 2 };
    });
  }

  /** The instant at a client x. */
  async instantAt(x) {
    const [{ start, end }, { left, width }] = await Promise.all([this.state(), this.plot()]);
    return start + ((x - left) / width) * (end - start);
  }

  /** Client x of an instant. */
  async xOf(instant) {
    const [{ start, end }, { left, width }] = await Promise.all([this.state(), this.plot()]);
    return left + ((instant - start) / (end - start)) * width;
  }

  /** The box of an event's mark, client px; null when it is not drawn. */
  boxOf(id) {
    return this.page.evaluate((wanted) => {
      const box = document.querySelector('longview-timeline').boundsOf(wanted);
      return box && { x: box.x, y: box.y, width: box.width, height: box.height };
    }, id);
  }

  /** Ids of the events that have a label, with the label's box in px of the picture; measured as they are drawn. */
  labels() {
    return this.texts('label');
  }

  /** The same for another class of text. */
  texts(className) {
    return this.page.evaluate((wanted) => {
      const holder = document.createElement('div');
      holder.innerHTML = document.querySelector('longview-timeline').toSvg();
      holder.style.cssText = 'position: fixed; inset: 0; visibility: hidden';
      document.body.append(holder);
      const labels = [...holder.querySelectorAll(`text.${wanted}`)].map((label) => {
        const box = label.getBoundingClientRect();
        return { id: label.dataset.eventId, text: label.textContent, x: box.x, y: box.y, width: box.width, height: box.height };
      });
      holder.remove();
      return labels;
    }, className);
  }

  /** A place in the plot, client px, where there is nothing to point at, as near to an x as there is. */
  emptyPlace(nearX) {
    return this.page.evaluate((wanted) => {
      const timeline = document.querySelector('longview-timeline');
      const box = timeline.shadowRoot.querySelector('[part~="plot"]').getBoundingClientRect();
      const isEmpty = (x, y) => [-12, 0, 12].every((dx) => [-8, 0, 8].every((dy) => timeline.eventAt(x + dx, y + dy) === null));
      for (let off = 0; off < 400; off += 7) {
        for (let y = box.bottom - 30; y > box.top + 60; y -= 9) {
          for (const x of [wanted + off, wanted - off]) if (isEmpty(Math.round(x), Math.round(y))) return { x: Math.round(x), y: Math.round(y) };
        }
      }
      throw new Error('no empty place');
    }, nearX);
  }

  /** What is read out of what has the focus; empty when nothing of the timeline has it. */
  focused() {
    return this.page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active === document.body || active === null ? '' : active.getAttribute('aria-label') ?? active.textContent.trim();
    });
  }

  /** The box of the first element in it, client px, by a selector and what it is called; null where there is none. */
  find(selector, name) {
    return this.page.evaluate(({ wanted, called }) => {
      const all = [...document.querySelector('longview-timeline').shadowRoot.querySelectorAll(wanted)];
      const found = all.find((element) => called === undefined || (element.getAttribute('aria-label') ?? element.textContent.trim()) === called);
      if (!found) return null;
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x, y, width, height };
    }, { wanted: selector, called: name });
  }

  hasCard() {
    return this.page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelector('longview-card') !== null);
  }

  /** The text of the tip that the pointer brings up; empty when there is none. */
  tip() {
    return this.page.evaluate(() => {
      const tip = document.querySelector('longview-timeline').shadowRoot.querySelector('[part~="tip"]');
      return tip.hidden ? '' : tip.textContent.trim();
    });
  }
}
