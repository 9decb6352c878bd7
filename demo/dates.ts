import { civilToInstant, formatFuzzyDate, instantToCivil, MS_PER_DAY, MS_PER_SECOND, parseEdtf } from '../src/time.js';
import type { Dataset, LongviewTimeline } from '../src/index.js';
import type { FuzzyDate } from '../src/time.js';

/** The page of dates: a table that puts every date of the dataset into words, and a box that does so with any other. */
const page = {
  form: find('#try', HTMLFormElement),
  input: find('#try-date', HTMLInputElement),
  language: find('#words', HTMLSelectElement),
  result: find('#try-result', HTMLElement),
  picture: find('#try-picture', HTMLElement),
  table: find('#written', HTMLTableElement),
};

/** How much of a picture a date takes up, so that its edges can be seen. */
const SHARE_OF_PICTURE = 0.4;
/** What is shown beside the known end of a date that has only one. */
const BESIDE_MS = 20 * 365 * MS_PER_DAY;

page.form.hidden = false;
page.form.addEventListener('submit', (event) => { event.preventDefault(); });
page.input.addEventListener('input', showTried);
page.language.addEventListener('change', () => {
  showTried();
  void dataset.then(showTable);
});

const dataset = fetch('/dates.json').then((response) => response.json() as Promise<Dataset>);
showTried();
void dataset.then(showTable);

/** The date in the box: its words, bounds and picture, or what is wrong with it. */
function showTried(): void {
  const text = page.input.value.trim();
  const read = parseEdtf(text);
  page.input.setAttribute('aria-invalid', String(!read.ok && text !== ''));
  page.picture.hidden = !read.ok;
  if (read.ok) {
    page.result.replaceChildren(...described(read.value));
    void draw(text, read.value);
    return;
  }
  if (text === '') {
    page.result.replaceChildren();
    return;
  }
  const [issue] = read.issues;
  const at = issue?.at ?? text.length;
  const said = paragraph('wrong', inCode(text.slice(0, at), element('mark', text.slice(at, at + 1) || '\u00a0'), text.slice(at + 1)), document.createElement('br'), messageOf(issue?.message ?? ''));
  const suggestion = /“(.+)”/.exec(issue?.hint ?? '')?.[1];
  page.result.replaceChildren(said, ...(suggestion === undefined ? [] : [paragraph('suggestion', 'Perhaps you mean ', suggestButton(suggestion), '.')]));
}

function described(date: FuzzyDate): Node[] {
  const words = paragraph('words', inWords(date));
  words.lang = page.language.value;
  return [words, paragraph('bounds', ...boundsOf(date))];
}

/** The message without the text and place that stand above it. */
function messageOf(message: string): string {
  const said = message.replace(/^.*?”?, character \d+: /s, '');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function suggestButton(text: string): HTMLButtonElement {
  const button = element('button', text);
  button.type = 'button';
  button.addEventListener('click', () => {
    page.input.value = text;
    page.input.focus();
    showTried();
  });
  return button;
}

async function draw(text: string, date: FuzzyDate): Promise<void> {
  await customElements.whenDefined('longview-timeline');
  const timeline = page.picture.querySelector<LongviewTimeline>('longview-timeline');
  const window = windowOf(date);
  if (!timeline || window === undefined) {
    page.picture.hidden = true;
    return;
  }
  timeline.data = {
    id: 'tried', title: 'The date that was typed', tracks: [{ id: 'date', name: 'Your date', color: 6 }],
    events: [{ id: 'tried', title: text, date: text, actors: ['date'] }],
  };
  await timeline.ready;
  timeline.zoomTo(window, { animate: false });
}

/** A window in which both edges of a date can be seen; `undefined` for a date of no year. */
function windowOf({ earliest, latest }: FuzzyDate): { start: number; end: number } | undefined {
  if (earliest === -Infinity && latest === Infinity) return undefined;
  const start = earliest === -Infinity ? latest - BESIDE_MS : earliest;
  const end = latest === Infinity ? earliest + BESIDE_MS : latest;
  const margin = ((end - start) * (1 / SHARE_OF_PICTURE - 1)) / 2;
  return { start: start - margin, end: end + margin };
}

function showTable({ events, tracks }: Dataset): void {
  const groups = tracks.map((track) => {
    const group = element('tbody');
    const name = element('th', typeof track.name === 'string' ? track.name : track.id);
    name.colSpan = 3;
    name.scope = 'rowgroup';
    group.append(rowOf(name), ...events.filter(({ actors }) => actors[0] === track.id).map(({ date, title }) => writtenRow(date, typeof title === 'string' ? title : '')));
    for (const part of [group, ...group.querySelectorAll('*')]) keepRole(part);
    return group;
  });
  for (const old of [...page.table.tBodies]) old.remove();
  page.table.append(...groups);
  page.table.hidden = false;
}

function writtenRow(text: string, title: string): HTMLTableRowElement {
  const read = parseEdtf(text);
  const head = element('th');
  head.scope = 'row';
  head.append(inCode(text), element('small', title));
  const words = element('td');
  words.lang = page.language.value;
  const bounds = element('td');
  if (read.ok) {
    words.textContent = inWords(read.value);
    bounds.append(...boundsOf(read.value));
  }
  return rowOf(head, words, bounds);
}

/** On narrow screens rows become blocks, which some browsers no longer call rows unless they are told. */
function keepRole(part: Element): void {
  const roles: Readonly<Record<string, string>> = { TBODY: 'rowgroup', TR: 'row', TD: 'cell', TH: 'rowheader' };
  const role = roles[part.tagName];
  if (role !== undefined) part.setAttribute('role', role);
}

function inWords(date: FuzzyDate): string {
  return formatFuzzyDate(date, { locale: page.language.value });
}

/** The first and the last day that a date allows, or its second; the end of a day is not the day after it. */
function boundsOf(date: FuzzyDate): (string | Node)[] {
  const { earliest, latest } = date;
  const isTimed = date.precision === 'second';
  const first = instantInWords(earliest, isTimed);
  const last = instantInWords(isTimed ? latest - MS_PER_SECOND : latest - MS_PER_DAY, isTimed);
  if (earliest === -Infinity) return latest === Infinity ? ['in whatever year'] : ['up to ', unbroken(last)];
  if (latest === Infinity) return ['from ', unbroken(first)];
  return first === last ? [unbroken(first)] : [unbroken(first), ' to ', unbroken(last)];
}

function unbroken(text: string): HTMLElement {
  const part = element('span', text);
  part.className = 'instant';
  return part;
}

/** A day, or a second in UTC, in plain ISO: years before 1 with their astronomical number, and long ones in full. */
function instantInWords(instant: number, timed: boolean): string {
  if (!Number.isFinite(instant)) return '';
  const { year, month, day } = instantToCivil(instant);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const date = `${year < 0 ? '−' : ''}${digits}-${two(month)}-${two(day)}`;
  if (!timed) return date;
  const seconds = Math.floor((instant - civilToInstant(year, month, day)) / 1000);
  return `${date} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)} UTC`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function inCode(...parts: (string | Node)[]): HTMLElement {
  const code = element('code');
  code.append(...parts);
  return code;
}

function paragraph(className: string, ...parts: (string | Node)[]): HTMLParagraphElement {
  const made = element('p');
  made.className = className;
  made.append(...parts);
  return made;
}

function rowOf(...cells: HTMLTableCellElement[]): HTMLTableRowElement {
  const row = element('tr');
  row.append(...cells);
  return row;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function find<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}
