import type { OtherCalendarId } from './other-calendar.js';
import { remember } from './remember.js';
import { wordLanguage, type InLanguages } from './word-language.js';

/** What `Intl` calls a calendar, if it knows it, and its English name where an engine has none. */
const NAMES: Readonly<Record<OtherCalendarId, InLanguages | readonly [intl: string, english: string]>> = {
  julian: { en: 'Julian calendar', ko: '율리우스력', ru: 'юлианский календарь', ja: 'ユリウス暦', zh: '儒略历', fr: 'calendrier julien', de: 'Julianischer Kalender', es: 'calendario juliano', ar: 'التقويم اليولياني' },
  juche: { en: 'Juche calendar', ko: '주체력', ru: 'календарь чучхе', ja: '主体暦', zh: '主体历', fr: 'calendrier juche', de: 'Juche-Kalender', es: 'calendario juche', ar: 'تقويم جوتشيه' },
  republican: { en: 'French Republican calendar', ko: '프랑스 공화력', ru: 'французский республиканский календарь', ja: 'フランス革命暦', zh: '法国共和历', fr: 'calendrier républicain', de: 'Französischer Revolutionskalender', es: 'calendario republicano francés', ar: 'التقويم الجمهوري الفرنسي' },
  dangi: { en: 'Korean calendar (Dangi)', ko: '단기·음력', ru: 'корейский календарь (танги)', ja: '檀紀（朝鮮暦）', zh: '檀纪（朝鲜历）', fr: 'calendrier coréen (dangi)', de: 'Koreanischer Kalender (Dangi)', es: 'calendario coreano (dangi)', ar: 'التقويم الكوري (دانغي)' },
  chinese: ['chinese', 'Chinese calendar'],
  japanese: ['japanese', 'Japanese calendar'],
  roc: ['roc', 'Minguo calendar'],
  buddhist: ['buddhist', 'Buddhist calendar'],
  islamic: ['islamic-civil', 'Islamic calendar (tabular)'],
  'islamic-umalqura': ['islamic-umalqura', 'Islamic calendar (Umm al-Qura)'],
  hebrew: ['hebrew', 'Hebrew calendar'],
  persian: ['persian', 'Persian calendar'],
  indian: ['indian', 'Indian national calendar'],
  coptic: ['coptic', 'Coptic calendar'],
  ethiopic: ['ethiopic', 'Ethiopic calendar'],
};

/** What a calendar is called in a language. */
export function calendarName(id: OtherCalendarId, locale: string): string {
  const names = NAMES[id];
  if (!isKnownToIntl(names)) return names[wordLanguage(locale)];
  const [code, english] = names;
  return displayNames(locale)?.of(code) ?? english;
}

function isKnownToIntl(names: InLanguages | readonly [string, string]): names is readonly [string, string] {
  return Array.isArray(names);
}

const displayNames = remember(20, (locale) => {
  try {
    return new Intl.DisplayNames([locale], { type: 'calendar', fallback: 'none' });
  } catch {
    return undefined;
  }
});
