import { formatCivil, formatList } from '../time/words/civil-format.js';
import { formatYear } from '../time/words/format-year.js';
import { instantToCivil } from '../time/civil.js';
import { MS_PER_MEAN_YEAR } from '../time/instant.js';
import { parseEdtf } from '../time/edtf.js';
import { textIn } from '../model/text.js';
import { tracksOf } from '../model/event.js';
import { inTimeZone } from '../time/time-zone.js';
import { formatFuzzyDate } from '../time/words/format-fuzzy-date.js';
import type { CivilFields } from '../time/words/civil-format.js';
import type { DatasetHead } from '../model/dataset.js';
import type { Instant } from '../time/instant.js';
import type { Messages } from './messages.js';
import type { Text } from '../model/text.js';
import type { TimelineEvent } from '../model/event.js';

/** Before 10000 BC, and after 9999, a day of the month says nothing. */
const LAST_DAILY_YEAR = 9999;

/** In windows that are longer, edges are said by the year, or by the month, ms. */
const BY_THE_YEAR_MS = 30 * MS_PER_MEAN_YEAR;
const BY_THE_MONTH_MS = 2 * MS_PER_MEAN_YEAR;

/** The words for one dataset in one language. */
export interface EventWords {
  readonly locale: string;
  readonly messages: Messages;
  readonly text: (text: Text | undefined) => string;
  /** An EDTF date in plain words, by the clock that the reader asked for. */
  readonly date: (edtf: string, style?: 'short' | 'medium' | 'long') => string;
  /** The same by the clock that it was recorded by, where the reader asked for another one. */
  readonly recorded: (edtf: string) => string | undefined;
  /** The day that an instant falls on, and its year; however far off. */
  readonly day: (instant: Instant) => string;
  /** The edge of a window of some length, ms, no more exactly than it can be seen: its year, month or day. */
  readonly edge: (instant: Instant, windowMs: number) => string;
  readonly year: (instant: Instant) => string;
  readonly kind: (event: TimelineEvent) => string;
  readonly track: (id: string) => string;
  /** Names as people list them: “Russia, Japan and Korea”. */
  readonly list: (names: readonly string[]) => string;
  /** Title, date, kind and actors as one sentence, for ears. */
  readonly sentence: (event: TimelineEvent) => string;
}

/** How events are put into words. */
export function eventWords(dataset: DatasetHead, locale: string, messages: Messages, timeZone?: string): EventWords {
  const text = (words: Text | undefined): string => textIn(words, locale, dataset.language);
  const date = (edtf: string, style: 'short' | 'medium' | 'long' = 'long'): string => {
    const parsed = parseEdtf(edtf);
    if (!parsed.ok) return edtf;
    return formatFuzzyDate(timeZone === undefined ? parsed.value : inTimeZone(parsed.value, timeZone), { locale, style });
  };
  const recorded = (edtf: string): string | undefined => {
    const parsed = timeZone === undefined ? undefined : parseEdtf(edtf);
    if (timeZone === undefined || parsed?.ok !== true) return undefined;
    return inTimeZone(parsed.value, timeZone) === parsed.value ? undefined : formatFuzzyDate(parsed.value, { locale });
  };
  const kind = (event: TimelineEvent): string => text(dataset.kinds.find(({ id }) => id === event.kind)?.label ?? event.kind);
  const track = (id: string): string => text(dataset.tracks.find((candidate) => candidate.id === id)?.name ?? id);
  const list = (names: readonly string[]): string => formatList(names, 'conjunction', locale);
  const sentences = new Map<string, string>();
  const sentence = (event: TimelineEvent): string => {
    const known = sentences.get(event.id);
    if (known !== undefined) return known;
    const said = `${text(event.title)}, ${date(event.date)}, ${kind(event)}, ${list(tracksOf(event).map(track))}.`;
    sentences.set(event.id, said);
    return said;
  };
  const year = (instant: Instant): string => formatYear(instant, locale);
  const civil = (instant: Instant, fields: CivilFields): string => {
    const fallsOn = instantToCivil(instant);
    return Math.abs(fallsOn.year) > LAST_DAILY_YEAR ? year(instant) : formatCivil(fallsOn, { year: 'numeric', month: 'long', ...fields }, locale);
  };
  const day = (instant: Instant): string => civil(instant, { day: 'numeric' });
  return {
    locale,
    messages,
    text,
    date,
    recorded,
    day,
    edge: (instant, windowMs) => {
      if (windowMs >= BY_THE_YEAR_MS) return year(instant);
      return windowMs >= BY_THE_MONTH_MS ? civil(instant, {}) : day(instant);
    },
    year,
    kind,
    track,
    list,
    sentence,
  };
}
