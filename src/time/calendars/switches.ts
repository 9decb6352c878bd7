import type { InLanguages } from './word-language.js';

/** A day as a calendar numbers it. */
export interface SwitchDay {
  /** Of a lunisolar calendar, the Gregorian year in which its year began. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day on which a place took the Gregorian calendar. */
export interface CalendarSwitch {
  readonly id: string;
  /** What the place is called. */
  readonly name: InLanguages;
  /** The calendar that was given up; of the lunisolar ones, whose. */
  readonly from: 'julian' | 'japanese' | 'korean' | 'chinese';
  /** The last day in the old calendar, as it was written. */
  readonly lastDay: SwitchDay;
  /** The Gregorian day after it. */
  readonly firstDay: SwitchDay;
  /** Where it is told. */
  readonly source: string;
  /** The day before is not the Gregorian eve: the place changed sides of the date line as well and counted a day twice. */
  readonly crossesDateLine?: true;
}

const GINZEL = 'F. K. Ginzel, Handbuch der mathematischen und technischen Chronologie, vol. 3, Leipzig 1914';
const POULSEN = 'E. Poulsen, The Transition from Julian to Gregorian Calendar, Rundetaarn, Copenhagen';

function day(year: number, month: number, day: number): SwitchDay {
  return { year, month, day };
}

/** The changes from another calendar to the Gregorian, in the order in which they came. */
export const CALENDAR_SWITCHES: readonly CalendarSwitch[] = [
  {
    id: 'catholic-europe', from: 'julian', lastDay: day(1582, 10, 4), firstDay: day(1582, 10, 15), source: 'Gregory XIII, Inter gravissimas, 24 February 1582',
    name: { en: 'The Papal States, Spain, Portugal and Poland–Lithuania', ko: '교황령·스페인·포르투갈·폴란드-리투아니아', ru: 'Папская область, Испания, Португалия и Речь Посполитая', ja: '教皇領・スペイン・ポルトガル・ポーランド＝リトアニア', zh: '教皇国、西班牙、葡萄牙和波兰立陶宛', fr: 'États pontificaux, Espagne, Portugal et Pologne-Lituanie', de: 'Kirchenstaat, Spanien, Portugal und Polen-Litauen', es: 'Estados Pontificios, España, Portugal y Polonia-Lituania', ar: 'الدولة البابوية وإسبانيا والبرتغال وبولندا وليتوانيا' },
  },
  {
    id: 'france', from: 'julian', lastDay: day(1582, 12, 9), firstDay: day(1582, 12, 20), source: POULSEN,
    name: { en: 'France', ko: '프랑스', ru: 'Франция', ja: 'フランス', zh: '法国', fr: 'France', de: 'Frankreich', es: 'Francia', ar: 'فرنسا' },
  },
  {
    id: 'bohemia', from: 'julian', lastDay: day(1584, 1, 6), firstDay: day(1584, 1, 17), source: POULSEN,
    name: { en: 'Bohemia and Moravia', ko: '보헤미아·모라비아', ru: 'Богемия и Моравия', ja: 'ボヘミア・モラヴィア', zh: '波希米亚和摩拉维亚', fr: 'Bohême et Moravie', de: 'Böhmen und Mähren', es: 'Bohemia y Moravia', ar: 'بوهيميا ومورافيا' },
  },
  {
    id: 'hungary', from: 'julian', lastDay: day(1587, 10, 21), firstDay: day(1587, 11, 1), source: POULSEN,
    name: { en: 'Hungary', ko: '헝가리', ru: 'Венгрия', ja: 'ハンガリー', zh: '匈牙利', fr: 'Hongrie', de: 'Ungarn', es: 'Hungría', ar: 'المجر' },
  },
  {
    id: 'prussia', from: 'julian', lastDay: day(1612, 8, 22), firstDay: day(1612, 9, 2), source: '“W sprawie zmiany kalendarza w Prusach Książęcych w 1612 r.”, Komunikaty Mazursko-Warmińskie 315 (2021), pp. 41–46; older lists have 1610',
    name: { en: 'The Duchy of Prussia', ko: '프로이센 공국', ru: 'Герцогство Пруссия', ja: 'プロイセン公国', zh: '普鲁士公国', fr: 'Duché de Prusse', de: 'Herzogtum Preußen', es: 'Ducado de Prusia', ar: 'دوقية بروسيا' },
  },
  {
    id: 'protestant-germany', from: 'julian', lastDay: day(1700, 2, 18), firstDay: day(1700, 3, 1), source: POULSEN,
    name: { en: 'The Protestant states of the Empire', ko: '신성로마제국의 개신교 영방', ru: 'Протестантские земли Империи', ja: '神聖ローマ帝国のプロテスタント諸邦', zh: '神圣罗马帝国新教诸邦', fr: 'États protestants de l’Empire', de: 'Evangelische Reichsstände', es: 'Estados protestantes del Imperio', ar: 'الولايات البروتستانتية في الإمبراطورية' },
  },
  {
    id: 'denmark-norway', from: 'julian', lastDay: day(1700, 2, 18), firstDay: day(1700, 3, 1), source: POULSEN,
    name: { en: 'Denmark–Norway', ko: '덴마크-노르웨이', ru: 'Дания — Норвегия', ja: 'デンマーク＝ノルウェー', zh: '丹麦－挪威', fr: 'Danemark-Norvège', de: 'Dänemark-Norwegen', es: 'Dinamarca-Noruega', ar: 'الدنمارك والنرويج' },
  },
  {
    id: 'protestant-switzerland', from: 'julian', lastDay: day(1700, 12, 31), firstDay: day(1701, 1, 12), source: POULSEN,
    name: { en: 'Zürich, Bern and Basel', ko: '취리히·베른·바젤', ru: 'Цюрих, Берн и Базель', ja: 'チューリヒ・ベルン・バーゼル', zh: '苏黎世、伯尔尼和巴塞尔', fr: 'Zurich, Berne et Bâle', de: 'Zürich, Bern und Basel', es: 'Zúrich, Berna y Basilea', ar: 'زيورخ وبرن وبازل' },
  },
  {
    id: 'britain', from: 'julian', lastDay: day(1752, 9, 2), firstDay: day(1752, 9, 14), source: 'Calendar (New Style) Act 1750, 24 Geo. 2 c. 23',
    name: { en: 'Great Britain with its colonies', ko: '영국과 그 식민지', ru: 'Великобритания с колониями', ja: 'イギリスとその植民地', zh: '英国及其殖民地', fr: 'Grande-Bretagne et ses colonies', de: 'Großbritannien mit seinen Kolonien', es: 'Gran Bretaña y sus colonias', ar: 'بريطانيا العظمى ومستعمراتها' },
  },
  {
    id: 'sweden', from: 'julian', lastDay: day(1753, 2, 17), firstDay: day(1753, 3, 1), source: GINZEL,
    name: { en: 'Sweden with Finland', ko: '스웨덴과 핀란드', ru: 'Швеция с Финляндией', ja: 'スウェーデンとフィンランド', zh: '瑞典和芬兰', fr: 'Suède et Finlande', de: 'Schweden mit Finnland', es: 'Suecia con Finlandia', ar: 'السويد وفنلندا' },
  },
  {
    id: 'alaska', from: 'julian', lastDay: day(1867, 10, 6), firstDay: day(1867, 10, 18), crossesDateLine: true, source: 'Treaty of cession of 30 March 1867; the transfer at Sitka was on Friday 18 October, and the day before had been a Friday, too',
    name: { en: 'Alaska', ko: '알래스카', ru: 'Аляска', ja: 'アラスカ', zh: '阿拉斯加', fr: 'Alaska', de: 'Alaska', es: 'Alaska', ar: 'ألاسكا' },
  },
  {
    id: 'japan', from: 'japanese', lastDay: day(1872, 12, 2), firstDay: day(1873, 1, 1), source: '太政官布告第337号, Meiji 5, 11th month, 9th day',
    name: { en: 'Japan', ko: '일본', ru: 'Япония', ja: '日本', zh: '日本', fr: 'Japon', de: 'Japan', es: 'Japón', ar: 'اليابان' },
  },
  {
    id: 'korea', from: 'korean', lastDay: day(1895, 11, 16), firstDay: day(1896, 1, 1), source: 'Edict of Gojong, 9th day of the 9th month of 1895; 한국민족문화대백과사전, s.v. 건양',
    name: { en: 'Korea', ko: '조선', ru: 'Корея', ja: '朝鮮', zh: '朝鲜', fr: 'Corée', de: 'Korea', es: 'Corea', ar: 'كوريا' },
  },
  {
    id: 'china', from: 'chinese', lastDay: day(1911, 11, 12), firstDay: day(1912, 1, 1), source: 'Sun Yat-sen’s telegram of 2 January 1912, 臨時大總統改曆改元通電',
    name: { en: 'China', ko: '중국', ru: 'Китай', ja: '中国', zh: '中国', fr: 'Chine', de: 'China', es: 'China', ar: 'الصين' },
  },
  {
    id: 'bulgaria', from: 'julian', lastDay: day(1916, 3, 31), firstDay: day(1916, 4, 14), source: 'Social Security Administration, Program Operations Manual, GN 00307.180, Baltimore',
    name: { en: 'Bulgaria', ko: '불가리아', ru: 'Болгария', ja: 'ブルガリア', zh: '保加利亚', fr: 'Bulgarie', de: 'Bulgarien', es: 'Bulgaria', ar: 'بلغاريا' },
  },
  {
    id: 'turkey', from: 'julian', lastDay: day(1917, 2, 15), firstDay: day(1917, 3, 1), source: 'Ottoman law of 8 February 1332 (1917): 15 February 1332 was followed by 1 March 1333; years from the Hijra were kept until the end of 1925 (law no. 698)',
    name: { en: 'The Ottoman Empire', ko: '오스만 제국', ru: 'Османская империя', ja: 'オスマン帝国', zh: '奥斯曼帝国', fr: 'Empire ottoman', de: 'Osmanisches Reich', es: 'Imperio otomano', ar: 'الدولة العثمانية' },
  },
  {
    id: 'russia', from: 'julian', lastDay: day(1918, 1, 31), firstDay: day(1918, 2, 14), source: 'Декрет СНК о введении в Российской республике западноевропейского календаря, 24 January (6 February) 1918',
    name: { en: 'Russia', ko: '러시아', ru: 'Россия', ja: 'ロシア', zh: '俄国', fr: 'Russie', de: 'Russland', es: 'Rusia', ar: 'روسيا' },
  },
  {
    id: 'ukraine', from: 'julian', lastDay: day(1918, 2, 15), firstDay: day(1918, 3, 1), source: 'Law of the Central Rada of 12 (25) February 1918 on Central European time and the new calendar',
    name: { en: 'The Ukrainian People’s Republic', ko: '우크라이나 인민공화국', ru: 'Украинская Народная Республика', ja: 'ウクライナ人民共和国', zh: '乌克兰人民共和国', fr: 'République populaire ukrainienne', de: 'Ukrainische Volksrepublik', es: 'República Popular Ucraniana', ar: 'جمهورية أوكرانيا الشعبية' },
  },
  {
    id: 'serbia', from: 'julian', lastDay: day(1919, 1, 14), firstDay: day(1919, 1, 28), source: 'Law of the Kingdom of Serbs, Croats and Slovenes of 10 January 1919',
    name: { en: 'Serbia in the Kingdom of Serbs, Croats and Slovenes', ko: '세르비아(세르비아인·크로아티아인·슬로베니아인 왕국)', ru: 'Сербия (Королевство сербов, хорватов и словенцев)', ja: 'セルビア（セルビア人・クロアチア人・スロベニア人王国）', zh: '塞尔维亚（塞尔维亚人、克罗地亚人和斯洛文尼亚人王国）', fr: 'Serbie (royaume des Serbes, Croates et Slovènes)', de: 'Serbien (Königreich der Serben, Kroaten und Slowenen)', es: 'Serbia (Reino de los Serbios, Croatas y Eslovenos)', ar: 'صربيا في مملكة الصرب والكروات والسلوفينيين' },
  },
  {
    id: 'romania', from: 'julian', lastDay: day(1919, 3, 31), firstDay: day(1919, 4, 14), source: 'Romanian decree-law of 5 March 1919',
    name: { en: 'Romania', ko: '루마니아', ru: 'Румыния', ja: 'ルーマニア', zh: '罗马尼亚', fr: 'Roumanie', de: 'Rumänien', es: 'Rumanía', ar: 'رومانيا' },
  },
  {
    id: 'greece', from: 'julian', lastDay: day(1923, 2, 15), firstDay: day(1923, 3, 1), source: 'Greek decree of 18 January 1923; the Church followed in 1924',
    name: { en: 'Greece', ko: '그리스', ru: 'Греция', ja: 'ギリシャ', zh: '希腊', fr: 'Grèce', de: 'Griechenland', es: 'Grecia', ar: 'اليونان' },
  },
];

/**
 * The change of a place by its id; `undefined` where there is none.
 *
 * @example calendarSwitch('russia')?.firstDay // { year: 1918, month: 2, day: 14 }
 */
export function calendarSwitch(place: string): CalendarSwitch | undefined {
  return CALENDAR_SWITCHES.find(({ id }) => id === place);
}
