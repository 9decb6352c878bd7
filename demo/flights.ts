import { dayOf, flightFacts } from './flight-facts.js';
import { inHundred, sayings } from './flight-sayings.js';
import type { FlightFacts, Punctuality } from './flight-facts.js';
import type { LongviewTimeline, SpanInput, TimelineEvent } from '../src/index.js';

/** The page of flights: controls that filter and zoom, and figures that are counted in what was loaded. */
const timeline = document.querySelector<LongviewTimeline>('longview-timeline');
const steer = document.querySelector<HTMLFormElement>('.steer');

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

if (timeline && steer) {
  await customElements.whenDefined('longview-timeline');
  // Browsers keep what was chosen before a page was loaded anew.
  filter(timeline, steer);
  steer.addEventListener('submit', (event) => { event.preventDefault(); });
  steer.addEventListener('change', () => { filter(timeline, steer); });

  await timeline.ready;
  const facts = flightFacts(timeline.loadedDataset?.events ?? []);
  if (facts) show(timeline, facts);
}

/** Shows the flights of the kinds that are chosen, or all. */
function filter(within: LongviewTimeline, form: HTMLFormElement): void {
  const chosen = new FormData(form).get('shown');
  within.filter = typeof chosen === 'string' && chosen !== '' ? { kinds: chosen.split(',') } : undefined;
}

function show(within: LongviewTimeline, facts: FlightFacts): void {
  const said = sayings(facts);
  for (const place of document.querySelectorAll<HTMLElement>('[data-fact]')) place.textContent = said[place.dataset['fact'] ?? ''] ?? '';
  document.querySelector('.hours')?.replaceChildren(...[...facts.byHour].map(([hour, punctuality]) => columnOf(hour, punctuality)));
  const windows = windowsAround(facts.longest);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-zoom]')) {
    const window = windows[button.dataset['zoom'] ?? ''];
    button.disabled = false;
    button.addEventListener('click', () => {
      if (window === undefined) visit(within, facts.longest);
      else within.zoomTo(window);
    });
  }
}

/** The windows of the buttons, one inside the other, around the departure of a flight. */
function windowsAround(flight: TimelineEvent): Readonly<Record<string, SpanInput | undefined>> {
  const departure = Date.parse(`${flight.date}Z`);
  const dayStart = Date.parse(dayOf(flight));
  const hourStart = Math.floor(departure / MS_PER_HOUR) * MS_PER_HOUR;
  return {
    quarter: '2001-01/2001-03',
    week: { start: dayStart - 3 * MS_PER_DAY, end: dayStart + 4 * MS_PER_DAY },
    day: { start: dayStart, end: dayStart + MS_PER_DAY },
    hours: { start: hourStart - MS_PER_HOUR, end: hourStart + 2 * MS_PER_HOUR },
  };
}

/** Goes to a flight and opens its card. */
function visit(within: LongviewTimeline, flight: TimelineEvent): void {
  within.scrollIntoView({ block: 'nearest' });
  within.select(flight.id);
}

/** A column of the chart of hours, which is read out as “8 in a hundred, from 6:00 on”. */
function columnOf(hour: number, { lateShare }: Punctuality): HTMLLIElement {
  const column = document.createElement('li');
  column.style.setProperty('--share', String(lateShare));
  column.append(part('b', inHundred(lateShare)), part('span', ' in a hundred, from ', 'unseen'), part('i', String(hour)), part('span', ':00 on', 'unseen'));
  return column;
}

function part(name: 'b' | 'i' | 'span', text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}
