import { OnDemand } from '../on-demand.js';
import { parseEdtf } from '../../time/edtf.js';
import { tellingMessages } from '../messages/telling.js';
import type { explainSwitch } from '../../time/calendars/explain-switch.js';
import type { formatDoubleDate } from '../../time/calendars/format-double-date.js';
import type { FuzzyDate, SingleDate } from '../../time/fuzzy-date.js';
import type { Messages } from '../messages.js';
import type { OtherCalendar } from '../../time/calendars/other-calendar.js';
import type { TimelineEvent } from '../../model/event.js';

/** What is needed to speak of other calendars; it is loaded when a card first has to. */
export interface CalendarVoice {
  readonly explainSwitch: typeof explainSwitch;
  readonly formatDoubleDate: typeof formatDoubleDate;
}

export const calendarVoice: OnDemand<CalendarVoice> = new OnDemand(async () => {
  const [switches, styles] = await Promise.all([
    import('../../time/calendars/explain-switch.js'), import('../../time/calendars/format-double-date.js'),
  ]);
  return { explainSwitch: switches.explainSwitch, formatDoubleDate: styles.formatDoubleDate };
});

/** The places whose change of calendar an original date is about, where its calendar says so alone. */
const PLACES: Readonly<Record<string, string>> = { 'lunisolar-korean': 'korea', 'lunisolar-chinese': 'china', japanese: 'japan' };

/**
 * Sentences on the calendars of an event's date: both styles of a day that was recorded in the Julian calendar, when and
 * how the place changed its calendar, and the date in the calendar that the reader has chosen.
 */
export function calendarNotes(
  { date: text, originalDate }: TimelineEvent,
  { locale, messages, calendar, voice }: {
    readonly locale: string;
    readonly messages: Messages;
    readonly calendar: OtherCalendar | undefined;
    readonly voice: CalendarVoice | undefined;
  },
): string[] {
  const read = parseEdtf(text);
  if (!read.ok) return [];
  const notes: string[] = [];
  const day = firstDayOf(read.value);
  if (voice && originalDate) {
    if (originalDate.calendar === 'julian' && day !== undefined) notes.push(voice.formatDoubleDate(day, { locale }));
    const place = originalDate.place ?? PLACES[originalDate.calendar];
    const explained = place === undefined ? undefined : voice.explainSwitch(place, locale);
    if (explained !== undefined) notes.push(explained);
  }
  const written = calendar && inCalendar(read.value, calendar, locale);
  if (calendar && written) notes.push(`${calendar.name(locale)}: ${written.text}${written.computed ? ` (${tellingMessages(messages).computed})` : ''}`);
  return notes;
}

/** The day of a date, or that on which it began; `undefined` where that is not known to the day. */
function firstDayOf(date: FuzzyDate): number | undefined {
  const single = date.kind === 'interval' ? date.start : date.kind === 'date' ? date : undefined;
  return single?.parts.day === undefined || single.precision !== 'day' ? undefined : single.earliest;
}

function inCalendar(date: FuzzyDate, calendar: OtherCalendar, locale: string): { readonly text: string; readonly computed: boolean } | undefined {
  if (date.kind === 'date') return singleInCalendar(date, calendar, locale);
  if (date.kind === 'set') return undefined;
  const ends = [date.start, date.end].map((end) => end && singleInCalendar(end, calendar, locale));
  const known = ends.filter((end) => end !== undefined);
  if (known.length === 0) return undefined;
  return { text: ends.map((end) => end?.text ?? '…').join(' – '), computed: known.some(({ computed }) => computed) };
}

/** As fine as the date is known, and no finer; the middle of a year or month stands for it. */
function singleInCalendar({ precision, earliest, latest }: SingleDate, calendar: OtherCalendar, locale: string): { readonly text: string; readonly computed: boolean } | undefined {
  const wanted = precision === 'year' || precision === 'month' ? precision : PRECISE.has(precision) ? 'day' : undefined;
  return wanted && calendar.write((earliest + latest) / 2, { locale, precision: wanted });
}

const PRECISE: ReadonlySet<SingleDate['precision']> = new Set(['second', 'minute', 'hour', 'day']);
