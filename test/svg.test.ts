import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../src/time/civil.js';
import { LongviewRangeError } from '../src/base/errors.js';
import { darkTheme, lightTheme } from '../src/render/themes.js';
import { renderSvg } from '../src/svg.js';
import { russiaKorea } from '../events/index.js';
import { datasetOf, datasets, eventOf } from './store/random-dataset.js';
import { smallHistory } from './support/small-history.js';
import type { Dataset } from '../src/model/dataset.js';

/** An element as it stands in a document. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const NAME = '[A-Za-z_][\\w.:-]*';
const TAG = new RegExp(`<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|</(${NAME})\\s*>|([^<]+)`, 'gy');
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g');
const ENTITY = /&(?:#(\d+)|(amp|lt|gt|quot|apos));/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the part of XML that pictures need, and accepts nothing that is not well-formed. */
function parseXml(xml: string): Element {
  const document: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  // eslint-disable-next-line no-control-regex -- XML 1.0 has no way to say these
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(xml)) throw new Error('a character that XML does not have');
  TAG.lastIndex = 0;
  while (TAG.lastIndex < xml.length) {
    const at = TAG.lastIndex;
    const match = TAG.exec(xml);
    const parent = open.at(-1);
    if (!match || !parent) throw new Error(`no markup and no text: ${xml.slice(at, at + 80)}`);
    const [, name, attributeText = '', selfClosing, closed, text] = match;
    if (name !== undefined) {
      const attributes: Record<string, string> = {};
      for (const [, key = '', value = ''] of attributeText.matchAll(ATTRIBUTE)) {
        if (Object.hasOwn(attributes, key)) throw new Error(`twice: ${key} in <${name}>`);
        attributes[key] = unescaped(value);
      }
      const element: Element = { name, attributes, children: [], text: '' };
      parent.children.push(element);
      if (selfClosing === '') open.push(element);
    } else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes <${parent.name}>`);
    } else {
      parent.text += unescaped(text ?? '');
    }
  }
  const [root, ...others] = document.children;
  if (open.length !== 1 || !root || others.length > 0 || document.text.trim() !== '') throw new Error('not one element');
  return root;
}

function unescaped(text: string): string {
  if (/[&<]/.test(text.replace(ENTITY, ''))) throw new Error(`not escaped: ${text}`);
  return text.replace(ENTITY, (_, code: string | undefined, name: string) => (code === undefined ? ENTITIES[name] ?? '' : String.fromCodePoint(Number(code))));
}

function allOf(element: Element): Element[] {
  return [element, ...element.children.flatMap(allOf)];
}

function drawn(dataset: Dataset, options?: Parameters<typeof renderSvg>[1]): Element[] {
  return allOf(parseXml(renderSvg(dataset, options)));
}

const textsOf = (elements: readonly Element[]): string[] => elements.filter(({ name }) => name === 'text').map(({ text }) => text);
const classed = (elements: readonly Element[], role: string): Element[] => elements.filter(({ attributes }) => attributes.class === role);

describe('renderSvg(dataset, options)', () => {
  it('is a well-formed document, whatever the dataset', () => {
    fc.assert(fc.property(datasets, fc.integer({ min: 100, max: 1_600 }), (dataset, width) => {
      const root = parseXml(renderSvg(dataset, { width }));
      expect([root.name, root.attributes.xmlns]).toEqual(['svg', 'http://www.w3.org/2000/svg']);
    }), { numRuns: 30 });
  });

  it('draws the whole history, every mark with the id of its event, every track with its own', () => {
    const elements = drawn(russiaKorea);
    const ids = new Set(russiaKorea.events.map(({ id }) => id));
    for (const role of ['label', 'point', 'bar', 'capsule', 'tick-mark', 'echo', 'stretch']) {
      const marks = classed(elements, role);
      for (const { attributes } of marks) expect([role, ids.has(attributes['data-event-id'] ?? '')]).toEqual([role, true]);
    }
    expect(classed(elements, 'label').length).toBeGreaterThan(20);
    expect(classed(elements, 'label').every(({ name }) => name === 'text')).toBe(true);
    expect(elements.flatMap(({ attributes }) => attributes['data-track-id'] ?? [])).toEqual(russiaKorea.tracks.map(({ id }) => id));
  });

  it('says what it shows', () => {
    const [root] = drawn(smallHistory);
    expect(root?.attributes).toMatchObject({ role: 'img', lang: 'en' });
    expect(root?.children.find(({ name }) => name === 'title')?.text).toBe('A small history');
  });

  it('draws marks of the one style of a small history', () => {
    const labels = classed(drawn(smallHistory), 'label').map(({ text, attributes }) => [attributes['data-event-id'], text]);
    expect(labels).toContainEqual(['war', 'Russo-Japanese War']);
    expect(labels).toContainEqual(['ganghwa', 'Treaty of Ganghwa']);
  });

  it('shows the window from start to end, given in EDTF or as instants', () => {
    const inWords = renderSvg(russiaKorea, { start: '1904', end: '1905' });
    expect(inWords).toBe(renderSvg(russiaKorea, { start: civilToInstant(1904, 1, 1), end: civilToInstant(1906, 1, 1) }));
    const ids = classed(drawn(russiaKorea, { start: '1904', end: '1905' }), 'label').map(({ attributes }) => attributes['data-event-id']);
    const outside = russiaKorea.events.filter(({ date }) => /^(18|19[1-9]|20)\d*[^/]*$/.test(date)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => outside.includes(id ?? ''))).toEqual([]);
  });

  it('refuses ends that are no dates or make no window, and says what would be right', () => {
    expect(() => renderSvg(russiaKorea, { start: 'foo' })).toThrow(LongviewRangeError);
    expect(() => renderSvg(russiaKorea, { start: 'foo' })).toThrow(/`start` is EDTF.*“foo”/);
    expect(() => renderSvg(russiaKorea, { end: NaN })).toThrow(/`end` is EDTF/);
    expect(() => renderSvg(russiaKorea, { start: '1950', end: '1940' })).toThrow(/`start` lies before `end`.*“1950” and “1940”/);
  });

  it('shows as much as all events take from a start behind them, or up to an end before them', () => {
    for (const options of [{ start: '2050' }, { end: '1700' }]) expect(classed(drawn(russiaKorea, options), 'label')).toEqual([]);
    expect(renderSvg(russiaKorea, { start: '2050' })).toMatch(/>2100</);
  });

  it('shows everything up to an end that is open', () => {
    expect(renderSvg(russiaKorea, { start: '../1904', end: Infinity })).toBe(renderSvg(russiaKorea));
  });

  it('is as wide and as high as it is told, or as high as its tracks want', () => {
    const sizeOf = (options?: Parameters<typeof renderSvg>[1]): unknown => {
      const [root] = drawn(smallHistory, options);
      return [root?.attributes.width, root?.attributes.height, root?.attributes.viewBox];
    };
    expect(sizeOf({ width: 640, height: 480 })).toEqual(['640', '480', '0 0 640 480']);
    const [width, height] = sizeOf() as string[];
    expect(width).toBe('1200');
    expect(Number(height)).toBeGreaterThan(100);
    expect(Number(height)).toBeLessThan(600);
  });

  it('lets time run down, as long as it is told and as wide as its tracks want', () => {
    const [root, ...elements] = drawn(smallHistory, { orientation: 'vertical', height: 700 });
    expect(root?.attributes.height).toBe('700');
    expect(Number(root?.attributes.width)).toBeGreaterThan(300);
    expect(Number(root?.attributes.width)).toBeLessThan(1000);
    const years = elements.filter(({ attributes }) => attributes.class === 'tick-label').map(({ text, attributes }) => [Number(text), Number(attributes.y)] as const);
    expect(years.length).toBeGreaterThan(3);
    expect(years.map(([, y]) => y)).toEqual(years.toSorted(([a], [b]) => a - b).map(([, y]) => y).toSorted((a, b) => a - b));
    expect(textsOf([root!, ...elements])).toEqual(expect.arrayContaining(['Japan', 'Russia']));
    expect(drawn(smallHistory, { orientation: 'vertical' })[0]?.attributes.height).toBe('1200');
    expect(renderSvg(smallHistory, { orientation: 'horizontal' })).toBe(renderSvg(smallHistory));
  });

  it('is in the language that is asked for, else in that of the dataset', () => {
    const korean = drawn(smallHistory, { locale: 'ko' });
    expect(korean[0]?.attributes.lang).toBe('ko');
    expect(textsOf(korean)).toContain('일본');
    expect(korean.find(({ name }) => name === 'title')?.text).toBe('작은 역사');
    expect(textsOf(drawn({ ...smallHistory, language: 'ko' }))).toContain('일본');
    expect(textsOf(drawn(smallHistory))).toContain('Japan');
  });

  it('has the colours of its theme', () => {
    const background = (theme?: 'light' | 'dark'): string | undefined => classed(drawn(smallHistory, theme && { theme }), 'background')[0]?.attributes.fill;
    expect([background(), background('light'), background('dark')]).toEqual([lightTheme.colors.background, lightTheme.colors.background, darkTheme.colors.background]);
  });

  it('shows hostile text as text', () => {
    const hostile = '</text><script>alert("1")</script>&\'<![CDATA[ ]]>';
    const elements = drawn(datasetOf({
      id: hostile, title: hostile, description: hostile, language: 'en',
      tracks: [{ id: hostile, name: hostile, states: [{ name: hostile, date: '1000/2000' }] }],
      periods: [{ id: hostile, name: hostile, date: '1000/2000' }],
      kinds: [{ id: hostile, label: hostile, shape: 'star' }],
      events: [eventOf({ id: hostile, title: hostile, actors: [hostile], kind: hostile, date: '1900' })],
    }), { width: 2_000 });
    expect(new Set(elements.map(({ name }) => name))).not.toContain('script');
    expect(classed(elements, 'label').map(({ text }) => text.slice(0, 10))).toEqual([hostile.slice(0, 10)]);
    expect(classed(elements, 'point')[0]?.attributes['data-event-id']).toBe(hostile);
    expect(elements.find(({ name }) => name === 'title')?.text).toBe(hostile);
    expect(elements.some(({ attributes }) => attributes['data-track-id'] === hostile)).toBe(true);
  });

  it('renders any texts at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      drawn(datasetOf({ title: text, tracks: [{ id: 'a', name: text }], events: [eventOf({ id: `x${text}`, title: text, date: '1900' })] }));
    }));
  });

  it('renders an empty dataset, with tracks and without', () => {
    for (const tracks of [[], [{ id: 'a', name: 'A' }]]) {
      const elements = drawn(datasetOf({ tracks }));
      expect(Number(elements[0]?.attributes.height)).toBeGreaterThan(0);
      expect(classed(elements, 'label')).toEqual([]);
      expect(classed(elements, 'tick').length).toBeGreaterThan(0);
    }
  });

  it('is the same text every time', () => {
    expect(renderSvg(russiaKorea, { start: '1945', end: '1953' })).toBe(renderSvg(russiaKorea, { start: '1945', end: '1953' }));
  });

  it('never writes a number that is none', () => {
    for (const options of [{}, { start: '1950-06-25', end: '1950-06-25' }, { start: '-3000', end: '3000' }, { width: 1 }, { width: 300, height: 60 }]) {
      for (const { name, attributes } of drawn(russiaKorea, options)) {
        for (const [key, value] of Object.entries(attributes)) {
          if (key !== 'data-event-id') expect([name, key, /NaN|Infinity|undefined/.test(value)]).toEqual([name, key, false]);
        }
      }
    }
  });
});
