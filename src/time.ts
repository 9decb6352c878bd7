/** Dates as history gives them, their words, and a scale to draw them on: no document, no dependencies. */
export type { CalendarId } from './time/calendar.js';
export { civilToInstant, daysInMonth, instantToCivil, isLeapYear, type CivilDate } from './time/civil.js';
export { parseEdtf, type EdtfOptions } from './time/edtf.js';
export { formatEdtf } from './time/edtf/format-edtf.js';
export type { SeasonReading } from './time/edtf/grouping.js';
export { formatFuzzyDate, type FormatFuzzyDateOptions } from './time/words/format-fuzzy-date.js';
export { formatOldStyle } from './time/words/format-old-style.js';
export type { DateParts, FuzzyDate, IntervalDate, Precision, Qualifier, SetDate, SingleDate } from './time/fuzzy-date.js';
export { MS_PER_DAY, MS_PER_HOUR, MS_PER_MEAN_YEAR, MS_PER_MINUTE, MS_PER_SECOND, type Instant } from './time/instant.js';
export { registerLocale } from './time/register-locale.js';
export type { FourNames, LocaleWords, Phrase, PhraseKind } from './time/locales/locale-words.js';
export { spansOverlap, unionSpan, type Span } from './time/span.js';
export { timeScale, type TimeScale } from './time/axis/time-scale.js';
