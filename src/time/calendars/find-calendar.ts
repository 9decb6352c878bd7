import { buddhistCalendar, intlCalendar } from './intl-calendars.js';
import { japaneseCalendar } from './japanese-calendar.js';
import { chineseCalendar, dangiCalendar } from './lunisolar-calendars.js';
import type { OtherCalendar, OtherCalendarId } from './other-calendar.js';
import { calendarOf, type Reckoning } from './reckoning.js';
import { jucheCalendar, julianCalendar, republicanCalendar, rocCalendar } from './solar-calendars.js';

const RECKONINGS: Readonly<Record<OtherCalendarId, () => Reckoning | undefined>> = {
  julian: julianCalendar,
  dangi: dangiCalendar,
  chinese: chineseCalendar,
  japanese: japaneseCalendar,
  juche: jucheCalendar,
  roc: rocCalendar,
  buddhist: buddhistCalendar,
  islamic: () => intlCalendar('islamic'),
  'islamic-umalqura': () => intlCalendar('islamic-umalqura'),
  hebrew: () => intlCalendar('hebrew'),
  persian: () => intlCalendar('persian'),
  indian: () => intlCalendar('indian'),
  coptic: () => intlCalendar('coptic'),
  ethiopic: () => intlCalendar('ethiopic'),
  republican: republicanCalendar,
};

/** Every calendar that {@link otherCalendar} knows, in the order in which a list may show them. */
export const OTHER_CALENDARS: readonly OtherCalendarId[] = Object.keys(RECKONINGS) as OtherCalendarId[];

const made = new Map<string, OtherCalendar | undefined>();

/**
 * A calendar by its id; `undefined` for an id that is none, and for a calendar that this engine’s `Intl` cannot reckon.
 * Each is made once, when it is first asked for.
 *
 * @example otherCalendar('juche')?.write(civilToInstant(2017, 9, 3), { locale: 'ko', precision: 'year' })?.text // '주체106(2017)년'
 */
export function otherCalendar(id: string): OtherCalendar | undefined {
  if (!isCalendarId(id)) return undefined;
  if (!made.has(id)) {
    const reckoning = RECKONINGS[id]();
    made.set(id, reckoning && calendarOf(reckoning));
  }
  return made.get(id);
}

function isCalendarId(id: string): id is OtherCalendarId {
  return Object.hasOwn(RECKONINGS, id);
}
