/** A stream of numbers from 0 to 1 that is the same for the same seed. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return { next, within: (from, to) => from + next() * (to - from), pick: (list) => list[Math.floor(next() * list.length)] };
}

const KEYS = [
  'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Control+Home', 'Control+End', 'Shift+F10', '+', '-', '0', 'Enter', ' ',
  'Escape', 'Escape', ',', '.', 'f', 'w', 's', 'a', 'd', 'Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowRight', '/', 'g', 'l', '?', 'x', '5', 'Backspace',
];

/** A place in a part of the timeline, client px. */
async function placeIn(timeline, random, selector) {
  const box = await timeline.page.evaluate((wanted) => {
    const host = document.querySelector('longview-timeline');
    const { x, y, width, height } = (wanted === undefined ? host : host.shadowRoot.querySelector(wanted) ?? host).getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
  return { x: Math.round(random.within(box.x + 4, box.x + box.width - 4)), y: Math.round(random.within(box.y + 4, box.y + box.height - 4)) };
}

const PLOT = '[part~="plot"]';
const OVERVIEW = 'longview-minimap';

/**
 * Everything that a reader can do, with how often. `isByPointer`: where the focus goes is the pointer's choice. `steady` names what
 * the labels promise. Each `run` does it and says what it did.
 */
export const COMMANDS = [
  { often: 30, run: (timeline, random) => press(timeline, random.pick(KEYS)) },
  { often: 6, run: (timeline, random) => press(timeline, random.pick(['Tab', 'Shift+Tab'])) },
  { often: 4, steady: 'zoom', run: (timeline, random) => turn(timeline, random, 0, -100) },
  { often: 3, run: (timeline, random) => turn(timeline, random, 0, 100) },
  { often: 4, steady: 'pan', run: (timeline, random) => turn(timeline, random, Math.round(random.within(-300, 300)), 0) },
  { often: 2, run: (timeline, random) => turn(timeline, random, 0, random.pick([-100, 100, -7, 7]), 'Control') },
  { often: 2, run: (timeline, random) => turn(timeline, random, 0, random.pick([-100, 100]), 'Shift') },
  { often: 5, isByPointer: true, run: (timeline, random) => click(timeline, random, 1) },
  { often: 2, isByPointer: true, run: (timeline, random) => click(timeline, random, 2) },
  { often: 4, isByPointer: true, run: (timeline, random) => clickButton(timeline, random) },
  { often: 5, isByPointer: true, run: (timeline, random) => drag(timeline, random, PLOT) },
  { often: 2, isByPointer: true, run: (timeline, random) => drag(timeline, random, PLOT, 'Shift') },
  { often: 3, isByPointer: true, run: (timeline, random) => drag(timeline, random, OVERVIEW) },
  { often: 3, run: (timeline, random) => hover(timeline, random) },
  { often: 2, isByPointer: true, isByFingers: true, run: (timeline, random) => tap(timeline, random) },
  { often: 2, isByPointer: true, isByFingers: true, run: (timeline, random) => pinch(timeline, random) },
  { often: 6, run: (timeline, random) => callProgram(timeline, random) },
  { often: 3, isByPointer: true, run: (timeline) => showTimeline(timeline) },
  { often: 1, isByPointer: true, run: (timeline, random) => resizePage(timeline, random) },
];

async function press({ page }, key) {
  await page.keyboard.press(key);
  return key;
}

async function turn(timeline, random, deltaX, deltaY, held) {
  const { x, y } = await placeIn(timeline, random, PLOT);
  await timeline.page.mouse.move(x, y);
  if (held) await timeline.page.keyboard.down(held);
  await timeline.page.mouse.wheel(deltaX, deltaY);
  if (held) await timeline.page.keyboard.up(held);
  return `wheel ${held ?? ''} ${deltaX} ${deltaY} at ${x} ${y}`;
}

async function click(timeline, random, clickCount) {
  const { x, y } = await placeIn(timeline, random);
  await timeline.page.mouse.click(x, y, { clickCount });
  return `${clickCount} clicks at ${x} ${y}`;
}

/** A button or another control that can be seen, by its middle. */
async function clickButton(timeline, random) {
  const places = await timeline.page.evaluate(() => {
    const found = [];
    const look = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!element.matches('button, summary, select, input, [role="slider"]') || !element.checkVisibility()) continue;
        const { x, y, width, height } = element.getBoundingClientRect();
        if (width > 0 && y + height / 2 < document.documentElement.clientHeight) found.push({ x: x + width / 2, y: y + height / 2, name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 30) });
      }
    };
    look(document.querySelector('longview-timeline').shadowRoot);
    return found;
  });
  if (places.length === 0) return 'no button';
  const { x, y, name } = random.pick(places);
  await timeline.page.mouse.click(x, y);
  return `button “${name}”`;
}

async function drag(timeline, random, selector, held) {
  const { x, y } = await placeIn(timeline, random, selector);
  const [dx, dy] = [Math.round(random.within(-250, 250)), Math.round(random.within(-60, 60))];
  if (held) await timeline.page.keyboard.down(held);
  await timeline.page.mouse.move(x, y);
  await timeline.page.mouse.down();
  await timeline.page.mouse.move(x + dx, y + dy, { steps: 4 });
  await timeline.page.mouse.up();
  if (held) await timeline.page.keyboard.up(held);
  return `drag ${held ?? ''} ${selector} from ${x} ${y} by ${dx} ${dy}`;
}

async function hover(timeline, random) {
  const { x, y } = await placeIn(timeline, random, PLOT);
  await timeline.page.mouse.move(x, y);
  return `hover ${x} ${y}`;
}

async function tap(timeline, random) {
  const { x, y } = await placeIn(timeline, random, PLOT);
  await timeline.page.fingers.tap([x, y]);
  return `tap ${x} ${y}`;
}

async function pinch(timeline, random) {
  const { x, y } = await placeIn(timeline, random, PLOT);
  const [from, to] = [random.within(20, 90), random.within(20, 90)];
  await timeline.page.fingers.down([x - from, y], [x + from, y]);
  await timeline.page.fingers.move([x - to, y], [x + to, y]);
  await timeline.page.fingers.up();
  return `pinch at ${x} ${y} from ${from} to ${to}`;
}

/** What a program may ask for, in any order, also while something moves. */
async function callProgram(timeline, random) {
  const [name, ...args] = random.pick([
    ['fit'], ['back'], ['forward'], ['next'], ['previous'], ['zoomBy', random.within(0.3, 3)], ['panBy', random.within(-2, 2)],
    ['zoomTo', random.pick(['1904', '1860/2017', '1905-01/1905-02', '1700', '2016/2017'])],
    ['select', undefined], ['set', 'detail', random.pick([10, 40, 100])], ['set', 'filter', random.pick([undefined, { text: 'treaty' }, { minImportance: 80 }, { text: 'nothing has this' }])],
    ['set', 'lang', random.pick(['en', 'ko', 'ru', 'ar'])], ['set', 'dir', random.pick(['ltr', 'ltr', 'rtl'])], ['set', 'renderer', random.pick(['svg', 'canvas', 'auto'])],
    ['set', 'calendar', random.pick([undefined, 'dangi'])], ['set', 'legend', random.pick([true, false])], ['set', 'view', random.pick(['timeline', 'timeline', 'list', 'table'])],
    ['set', 'relations', random.pick(['all', '', undefined])], ['selectOne', random.next()], ['focusOne', random.next()],
  ]);
  await timeline.page.evaluate(([called, given]) => {
    const element = document.querySelector('longview-timeline');
    const { store } = element.insight ?? {};
    if (called === 'set') element[given[0]] = given[1];
    else if (called === 'selectOne') element.select(store?.ids[Math.floor(given[0] * store.size)]);
    else if (called === 'focusOne') element.focusEvent(store?.ids[Math.floor(given[0] * store.size)]);
    else element[called](...given);
  }, [name, args]);
  return `${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}

/** Back from the list or the table, in which most commands mean nothing. */
async function showTimeline(timeline) {
  await timeline.page.evaluate(() => { document.querySelector('longview-timeline').view = 'timeline'; });
  return 'view = timeline';
}

async function resizePage(timeline, random) {
  const size = random.pick([{ width: 1280, height: 800 }, { width: 700, height: 700 }, { width: 380, height: 700 }, { width: 1280, height: 420 }]);
  // A window that fills the screen has no other size; Firefox would wait for ever until it has.
  if (await timeline.page.evaluate(() => document.fullscreenElement !== null)) return 'no resize in full screen';
  await timeline.page.setViewportSize(size);
  return `resize to ${size.width} × ${size.height}`;
}
