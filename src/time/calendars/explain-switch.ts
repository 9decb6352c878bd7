import { formatCivil } from '../words/civil-format.js';
import { eraYear, fillIn, ordinal, withAlias } from './calendar-words.js';
import { sexagenaryName } from './sexagenary.js';
import { calendarSwitch, type CalendarSwitch, type SwitchDay } from './switches.js';
import { wordLanguage, wordLocale, type InLanguages, type WordLanguage } from './word-language.js';

/** `{0}` the place, `{1}` the last day, `{2}` the day after it. */
const JULIAN: InLanguages = {
  en: '{0} kept the Julian calendar until {1}; the next day was {2}.',
  ko: '{0} {1}까지 율리우스력을 썼고, 이튿날은 {2}이었다.',
  ru: '{0}: юлианский календарь действовал по {1} включительно; следующий день — {2}',
  ja: '{0}は{1}までユリウス暦を用い、翌日は{2}となった。',
  zh: '{0}使用儒略历至{1}，次日为{2}。',
  fr: '{0} : calendrier julien jusqu’au {1} ; le lendemain fut le {2}.',
  de: '{0}: Julianischer Kalender bis zum {1}; der nächste Tag war der {2}.',
  es: '{0}: calendario juliano hasta el {1}; el día siguiente fue el {2}.',
  ar: '{0}: التقويم اليولياني حتى {1}، واليوم التالي هو {2}.',
};

/** `{0}` the place, `{1}` the day and `{2}` the month and `{3}` the year of the last date, `{4}` the day after it. */
const LUNISOLAR: InLanguages = {
  en: '{0} kept its lunisolar calendar until the {1} day of the {2} month of {3}; the next day was {4}.',
  ko: '{0} {3} {2}월 {1}일까지 음력을 썼고, 이튿날은 양력 {4}이었다.',
  ru: '{0}: лунно-солнечный календарь действовал по {1}-й день {2}-го месяца, {3}, включительно; следующий день — {4}',
  ja: '{0}は{3}{2}月{1}日まで太陰太陽暦を用い、翌日は{4}となった。',
  zh: '{0}使用农历至{3}{2}月{1}日，次日为公历{4}。',
  fr: '{0} : calendrier luni-solaire jusqu’au {1} jour du {2} mois, {3} ; le lendemain fut le {4}.',
  de: '{0}: Lunisolarkalender bis zum {1}. Tag des {2}. Monats, {3}; der nächste Tag war der {4}.',
  es: '{0}: calendario lunisolar hasta el día {1} del mes {2}, {3}; el día siguiente fue el {4}.',
  ar: '{0}: التقويم القمري الشمسي حتى اليوم {1} من الشهر {2}، {3}، واليوم التالي هو {4}.',
};

/**
 * A sentence about how a place changed to the Gregorian calendar, for a card; `undefined` for a place that is not in
 * the list. In English for languages without words.
 *
 * @param place an id of `CALENDAR_SWITCHES`
 * @example
 * explainSwitch('russia', 'en')
 * // 'Russia kept the Julian calendar until 31 January 1918; the next day was 14 February 1918.'
 */
export function explainSwitch(place: string, locale: string): string | undefined {
  const found = calendarSwitch(place);
  if (found === undefined) return undefined;
  const { from, lastDay, firstDay } = found;
  const language = wordLanguage(locale);
  const subjectText = subject(found, language);
  if (from === 'julian') return fillIn(JULIAN[language], subjectText, dayText(lastDay, locale), dayText(firstDay, locale));
  return fillIn(LUNISOLAR[language], subjectText, ordinal(lastDay.day, locale), ordinal(lastDay.month, locale), yearText(from, lastDay.year, locale), dayText(firstDay, locale));
}

/** Korean marks the topic by how its last syllable ends; what stands in brackets is passed over. */
function subject({ name }: CalendarSwitch, language: WordLanguage): string {
  const text = name[language];
  if (language !== 'ko') return text;
  const last = text.replace(/\(.*\)$/, '').charCodeAt(text.replace(/\(.*\)$/, '').length - 1);
  return `${text}${(last - 0xac00) % 28 === 0 ? '는' : '은'}`;
}

function yearText(from: 'japanese' | 'korean' | 'chinese', year: number, locale: string): string {
  if (from === 'japanese') return eraYear(MEIJI[wordLanguage(locale)], year - FIRST_OF_MEIJI + 1, locale);
  const name = sexagenaryName(year, from, locale);
  return withAlias(YEAR[wordLanguage(locale)].replace('{0}', name), String(year), locale);
}

const FIRST_OF_MEIJI = 1868;
const MEIJI: InLanguages = { en: 'Meiji', ko: '메이지', ru: 'Мэйдзи', ja: '明治', zh: '明治', fr: 'Meiji', de: 'Meiji', es: 'Meiji', ar: 'ميجي' };
const YEAR: InLanguages = { en: '{0}', ko: '{0}년', ru: '{0}', ja: '{0}年', zh: '{0}年', fr: '{0}', de: '{0}', es: '{0}', ar: '{0}' };

function dayText(day: SwitchDay, locale: string): string {
  const text = formatCivil({ ...day, msOfDay: 0 }, { year: 'numeric', month: 'long', day: 'numeric' }, wordLocale(locale));
  // Of all days of the month French says only the first otherwise.
  return wordLanguage(locale) === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
