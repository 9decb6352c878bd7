import { intlLocale } from '../words/intl.js';
import { memoise } from '../words/memoise.js';

/** A day of the week as ISO 8601 counts them: 1 is Monday, 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What engines know of a region's weeks: a method in newer ones, a property in older ones, nothing in some. */
interface LocaleWithWeeks extends Intl.Locale {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/**
 * Regions whose week does not begin on Monday, for engines that cannot tell.
 *
 * @see Unicode CLDR 48, common/supplemental/supplementalData.xml, `weekData`
 */
const OTHER_FIRST_DAYS: readonly (readonly [Weekday, string])[] = [
  [7, 'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'],
  [6, 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'],
  [5, 'MV'],
];

/**
 * The day on which weeks begin where a language is spoken; that of its likeliest region where the tag names none. Plain `en` is
 * that of the United Kingdom, as its dates are.
 *
 * @param locale a BCP 47 tag
 * @example firstDayOfWeek('en-US') // 7, Sunday
 */
export function firstDayOfWeek(locale: string): Weekday {
  return firstDay(locale, undefined);
}

const firstDay = /* @__PURE__ */ memoise((locale): Weekday => {
  const tag: LocaleWithWeeks = new Intl.Locale(intlLocale(locale));
  return weekdayOf((tag.getWeekInfo?.() ?? tag.weekInfo)?.firstDay) ?? usualFirstDay(tag.maximize().region);
});

/** The first day of the week by region, from the library's own list; Monday in a region that it does not name. */
export function usualFirstDay(region = ''): Weekday {
  return OTHER_FIRST_DAYS.find(([, regions]) => region !== '' && regions.includes(region))?.[0] ?? 1;
}

function weekdayOf(day: number | undefined): Weekday | undefined {
  return day !== undefined && day >= 1 && day <= 7 ? (day as Weekday) : undefined;
}
