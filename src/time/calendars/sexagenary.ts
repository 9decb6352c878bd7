import { wordLanguage } from './word-language.js';

/** The ten stems and twelve branches, by which years are named in turn, in each script and reading. */
const NAMES = {
  han: ['甲 乙 丙 丁 戊 己 庚 辛 壬 癸', '子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥'],
  hangul: ['갑 을 병 정 무 기 경 신 임 계', '자 축 인 묘 진 사 오 미 신 유 술 해'],
  korean: ['Gap Eul Byeong Jeong Mu Gi Gyeong Sin Im Gye', 'ja chuk in myo jin sa o mi sin yu sul hae'],
  chinese: ['Jia Yi Bing Ding Wu Ji Geng Xin Ren Gui', 'zi chou yin mao chen si wu wei shen you xu hai'],
  'korean ru': ['Кап Ыль Пён Чон Му Ки Кён Син Им Ке', 'ча чхук ин мё чин са о ми син ю суль хэ'],
  'chinese ru': ['Цзя И Бин Дин У Цзи Гэн Синь Жэнь Гуй', 'цзы чоу инь мао чэнь сы у вэй шэнь ю сюй хай'],
} as const;

/** Romanisations write what is heard: 갑오 is Gabo, 을유 Euryu, 임진 Имджин. */
const HEARD: readonly (readonly [pattern: RegExp, heard: string])[] = [
  [/^Gap(?=[aeiouy])/, 'Gab'], [/Eulyu/, 'Euryu'], [/^Кап(?=[аиоюэё])/, 'Каб'], [/Ылью/, 'Ырю'], [/([^п])ч(?=[аи])/, '$1дж'],
];

/** The year AD 4 was the first of a cycle. */
const FIRST_OF_CYCLE = 4;

/**
 * The name of a year in the cycle of sixty, as Koreans or Chinese say it.
 *
 * @param year the Gregorian year in which the lunisolar one begins
 * @example sexagenaryName(1592, 'korean', 'en') // 'Imjin'
 * @example sexagenaryName(1911, 'chinese', 'en') // 'Xinhai'
 * @example sexagenaryName(1592, 'korean', 'ko') // '임진'
 * @example sexagenaryName(1592, 'korean', 'ru') // 'Имджин'
 */
export function sexagenaryName(year: number, reading: 'korean' | 'chinese', locale: string): string {
  const language = wordLanguage(locale);
  const key = language === 'ko' ? 'hangul' : language === 'ja' || language === 'zh' ? 'han' : language === 'ru' ? `${reading} ru` as const : reading;
  const name = NAMES[key].map((names) => {
    const list = names.split(' ');
    return list[(((year - FIRST_OF_CYCLE) % list.length) + list.length) % list.length] ?? '';
  }).join('');
  return reading === 'chinese' ? name : HEARD.reduce((text, [pattern, heard]) => text.replace(pattern, heard), name);
}
