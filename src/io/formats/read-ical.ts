import { failure, type Result } from '../../base/result.js';
import { resultOf, type Steps } from '../../base/steps.js';
import type { Dataset } from '../../model/dataset.js';
import { compact } from '../reading/compact.js';
import { quote } from '../reading/json-value.js';
import { type CalendarTrack, calendarName, calendarTrack, type Changes, changesOf, lastTimeOf } from './ical/calendar.js';
import { type IcalComponent, readComponents } from './ical/components.js';
import { wordsOf } from './ical/entry.js';
import { IcalIds } from './ical/ids.js';
import { IcalKinds } from './ical/kinds.js';
import { ownProperties } from './ical/own.js';
import { IcalSeries } from './ical/series.js';
import type { IcalTime } from './ical/time.js';
import { StepBudget } from './ical/recurrence.js';
import { IcalTimes, spanOf } from './ical/times.js';
import { IcalZones } from './ical/zones.js';
import { notThis } from './json-fields.js';
import { RawDataset } from './raw-dataset.js';

/** Entries between two stops. */
const ENTRIES_PER_STEP = 20;

/** What is never an event; other parts, such as time zones and alarms, are passed over in silence. */
const NO_EVENTS: ReadonlyMap<string, string> = new Map([['VTODO', 'a task that is to be done'], ['VFREEBUSY', 'a time when somebody is busy']]);

/** Where files of this library name their dataset and language. */
const OWN_PRODUCT = /^-\/\/longview\/\/(.+)\/\/([A-Za-z-]+)$/;

/**
 * The events of an iCalendar file, and the entries of a journal that name a day: each calendar in it is a track, the first category
 * of an entry its kind. What comes again is read each time that it comes, at most 366 times; what does so without an end, up to a year
 * after the last time that the file knows of. Times keep their zone. Who called people together and who came is left out.
 *
 * @see RFC 5545, RFC 7986
 * @example
 * const result = readIcal(await file.text());
 * if (result.ok) timeline.data = result.value;
 */
export function readIcal(input: unknown): Result<Dataset> {
  return resultOf(readIcalInSteps(input));
}

/** The same in steps: yields the fraction that is read. */
export function* readIcalInSteps(input: unknown): Steps<Result<Dataset>> {
  if (typeof input !== 'string') return notThis(input, 'ical', 'the text of an iCalendar file');
  const raw = new RawDataset();
  const calendars = yield* readComponents(input, raw.log);
  if (calendars.length === 0) {
    return failure(...raw.log.issues, {
      severity: 'error', code: 'ical/no-calendar', path: '', message: 'there is no calendar in this', hint: 'an iCalendar file begins with “BEGIN:VCALENDAR” and has a “BEGIN:VEVENT” for each event',
    });
  }
  yield* new FileReading(raw, calendars).read();
  return yield* raw.readInSteps();
}

/** The calendars of a file while their entries are read. */
class FileReading {
  readonly #raw: RawDataset;
  readonly #calendars: readonly IcalComponent[];
  readonly #series: IcalSeries;
  readonly #budget = new StepBudget();
  readonly #ids: IcalIds;
  readonly #kinds: IcalKinds;
  readonly #tracks = new Map<string, CalendarTrack>();

  constructor(raw: RawDataset, calendars: readonly IcalComponent[]) {
    this.#raw = raw;
    this.#calendars = calendars;
    this.#series = new IcalSeries(lastTimeOf(calendars), raw.log, this.#budget);
    this.#ids = new IcalIds(raw.log);
    this.#kinds = new IcalKinds(raw.log);
  }

  *read(): Steps {
    for (const [i, calendar] of this.#calendars.entries()) yield* this.#readCalendar(calendar, i);
    const names = [...new Set(this.#calendars.map(calendarName))].filter((name) => name !== undefined);
    const [first] = this.#calendars;
    const [, id, language] = OWN_PRODUCT.exec(first?.words('PRODID') ?? '') ?? [];
    Object.assign(this.#raw.parts, compact({
      id: id ?? 'calendar',
      title: names.length === 0 ? 'Calendar' : names.slice(0, 3).join(', '),
      description: this.#calendars.length === 1 ? first?.words('X-WR-CALDESC') ?? first?.words('DESCRIPTION') : undefined,
      language: language?.toLowerCase(),
      tracks: this.#tracks.size === 0 && first !== undefined ? [calendarTrack(first, 0)] : [...this.#tracks.values()],
      kinds: this.#kinds.listed,
    }));
  }

  *#readCalendar(calendar: IcalComponent, index: number): Steps {
    const { log } = this.#raw;
    const times = new IcalTimes(new IcalZones(calendar, log, this.#budget), log);
    const changes = changesOf(calendar, times);
    const home = calendarTrack(calendar, index);
    for (const [i, entry] of calendar.children.entries()) {
      if ((i + 1) % ENTRIES_PER_STEP === 0 || entry.has('RRULE')) yield 0;
      const other = NO_EVENTS.get(entry.name);
      if (other !== undefined) log.warningOnce(entry.name, 'ical/no-event', `line ${entry.line}`, () => ({ message: `a ${entry.name} is ${other}, and no event` }));
      else if (entry.name === 'VEVENT' || entry.name === 'VJOURNAL') this.#readEntry(entry, home, times, changes);
    }
  }

  #readEntry(entry: IcalComponent, home: CalendarTrack, times: IcalTimes, { insteadOf, timesOf }: Changes): void {
    const { log } = this.#raw;
    const path = `line ${entry.line}`;
    const uid = entry.words('UID');
    if (entry.words('STATUS')?.toUpperCase() === 'CANCELLED') {
      log.warning('ical/cancelled', `${path}.STATUS`, `${quote(entry.words('SUMMARY') ?? uid ?? entry.name)} is cancelled, and left out`);
      return;
    }
    const instead = insteadOf.get(entry);
    const began = entry.has('DTSTART') ? times.first(entry, 'DTSTART') : instead;
    if (began === undefined) {
      if (!entry.has('DTSTART')) log.error('ical/no-start', `${path}.DTSTART`, `this ${entry.name} does not say when it begins`, 'write a day as “DTSTART;VALUE=DATE:20240310”');
      return;
    }
    const { start, length } = times.extentOf(entry, began);
    const starts = instead === undefined ? this.#series.startsOf(entry, start, times, timesOf.get(uid ?? '') ?? []) : [start];
    if (starts.length === 0) return;
    if (instead === undefined) this.#ids.meet(uid, path);

    const own = ownProperties(entry, spanOf(start, length));
    for (const track of own.actors.length > 0 ? own.tracks : [home]) this.#tracks.set(track.id, track);
    const words = wordsOf(entry, own.tail, this.#raw);
    const base = this.#ids.baseOf(uid, words.title);
    const kind = this.#kinds.of(entry);
    const nthOf = (time: IcalTime): IcalTime | undefined => instead ?? (time.wall === start.wall ? undefined : time);
    for (const time of starts) {
      this.#raw.addEvent(compact({
        ...words,
        id: this.#ids.idFor(base, nthOf(time)),
        date: time.wall === start.wall && own.date !== undefined ? own.date : spanOf(time, length),
        kind,
        actors: own.actors.length > 0 ? own.actors : [home.id],
      }), path);
    }
  }
}
