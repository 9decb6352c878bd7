/** How a language names the seasons and ten years; `Intl` does not know. */
export interface SeasonNames {
  /** Spring, summer, autumn, winter: each in one or several words that stand for it. */
  readonly seasons: readonly string[];
  /** With the first of the years in place of `{0}`. */
  readonly decades: readonly string[];
}

/**
 * The names of the languages of the interface, in the forms that dates have. A page has the words of its own language only, and reads
 * tables in all of them.
 */
export const SEASON_NAMES: Readonly<Record<string, SeasonNames>> = {
  en: { seasons: ['spring', 'summer', 'autumn fall', 'winter'], decades: ['{0}s', 'the {0}s'] },
  de: { seasons: ['Frühjahr Frühling', 'Sommer', 'Herbst', 'Winter'], decades: ['{0}er', '{0}er Jahre', '{0}er Jahren', 'den {0}er Jahren'] },
  fr: { seasons: ['printemps', 'été l’été', 'automne l’automne', 'hiver l’hiver'], decades: ['années {0}', 'les années {0}'] },
  es: { seasons: ['primavera', 'verano', 'otoño', 'invierno'], decades: ['década de {0}', 'la década de {0}', 'años {0}', 'los años {0}'] },
  ru: { seasons: ['весна весны весной', 'лето лета летом', 'осень осени осенью', 'зима зимы зимой'], decades: ['{0}-е', '{0}-е гг.', '{0}-х гг.', '{0}-е годы', '{0}-х годов'] },
  ko: { seasons: ['봄', '여름', '가을', '겨울'], decades: ['{0}년대'] },
  ja: { seasons: ['春', '夏', '秋', '冬'], decades: ['{0}年代'] },
  zh: { seasons: ['春季 春 春天', '夏季 夏 夏天', '秋季 秋 秋天', '冬季 冬 冬天'], decades: ['{0}年代'] },
  ar: { seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'], decades: ['سنوات {0}'] },
};
