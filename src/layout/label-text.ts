import { APPROXIMATE, EventFlag, UNCERTAIN } from '../store/event-store.js';
import { formatFuzzyDate } from '../time/format-fuzzy-date.js';
import { inTimeZone } from '../time/time-zone.js';
import { MAX_LABEL_PX } from './geometry.js';
import { parseEdtf } from '../time/edtf.js';
import { shorten } from './shorten.js';
import { textIn } from '../model/text.js';
import { valueAt } from '../base/number.js';
import type { FuzzyDate } from '../time/fuzzy-date.js';
import type { EventStore } from '../store/event-store.js';
import type { TextMeasurer } from '../scene/text-measurer.js';

/** Dates that do not go without saying: their words stand behind the title. */
const DOUBTS = APPROXIMATE | UNCERTAIN | EventFlag.OneOfSet | EventFlag.AllOfSet | EventFlag.Disputed | EventFlag.UnknownStart | EventFlag.UnknownEnd;

const SEPARATOR = ' · ';
/** The longest that the words of a date may be; longer ones end in "…". */
const MAX_DATE_PX = 150;

/** What an event's label says: its short title, and its date where that is not plain: `Kim Il Sung born · c. 1912`. */
export function labelText(store: EventStore, row: number, locale: string, measure: TextMeasurer): string {
  const event = store.events[row];
  const title = textIn(event?.label ?? event?.title, locale, store.dataset.language);
  if ((valueAt(store.flags, row) & DOUBTS) === 0) return shorten(title, MAX_LABEL_PX, 'label', measure);
  const dates = [event?.date, ...(event?.accounts ?? []).map((account) => account.date)].filter((date) => date !== undefined);
  const said = [...new Set(dates.map((date) => shortDate(date, locale, store.timeZone)))].join(' / ');
  const note = SEPARATOR + shorten(said, MAX_DATE_PX, 'label', measure);
  return shorten(title, MAX_LABEL_PX - measure(note, 'label'), 'label', measure) + note;
}

/** `c. 1912`, `1667 or 1668`; `Feb 1908 – ?` where the other end is not known. */
function shortDate(text: string, locale: string, timeZone: string | undefined): string {
  const read = parseEdtf(text);
  if (!read.ok) return text;
  const date = timeZone === undefined ? read.value : inTimeZone(read.value, timeZone);
  const write = (value: FuzzyDate): string => formatFuzzyDate(value, { locale, style: 'short' });
  if (date.kind !== 'interval' || !(date.unknownStart || date.unknownEnd)) return write(date);
  return `${date.start ? write(date.start) : '?'} – ${date.end ? write(date.end) : '?'}`;
}
