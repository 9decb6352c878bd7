import type { Period } from '../src/model/dataset.js';

/** The stretches of time by which this history is told. */
export const periods = [
  {
    id: 'opening-of-korea',
    name: { en: 'Opening of Korea', ko: '조선의 개항', ru: 'Открытие Кореи', ja: '朝鮮の開国', 'zh-Hans': '朝鲜开港' },
    date: '1860/1893',
    description: { en: 'Russia reaches the Tumen, and one after another the powers draw late Joseon into their treaties.' },
    citations: [{ source: 'deuchler-1977' }, { source: 'rinna-2017', locator: '¶16' }],
  },
  {
    id: 'imperial-rivalry',
    name: { en: 'Imperial rivalry', ko: '열강의 각축', ru: 'Соперничество империй', ja: '列強の角逐', 'zh-Hans': '列强角逐' },
    date: '1894/1905-11-16',
    description: { en: 'In two wars first China and then Russia lose their influence in Korea to Japan.' },
    citations: [{ source: 'nish-1985' }, { source: 'rinna-2017', locator: '¶16' }],
  },
  {
    id: 'japanese-rule',
    name: { en: 'Japanese rule', ko: '일제의 지배', ru: 'Японское господство', ja: '日本の支配', 'zh-Hans': '日本统治' },
    date: '1905-11-17/1945-08-14',
    description: { en: 'Korea is a protectorate of Japan, then its colony.' },
    citations: [{ source: 'eckert-1990' }],
  },
  {
    id: 'division-and-war',
    name: { en: 'Division and Korean War', ko: '분단과 한국 전쟁', ru: 'Раздел и Корейская война', ja: '分断と朝鮮戦争', 'zh-Hans': '分裂与朝鲜战争' },
    date: '1945-08-15/1953-07-26',
    description: { en: 'Two occupations become two states, and the two states go to war.' },
    citations: [{ source: 'cumings-1997' }],
  },
  {
    id: 'cold-war',
    name: { en: 'Cold War', ko: '냉전', ru: 'Холодная война', ja: '冷戦', 'zh-Hans': '冷战' },
    date: '1953-07-27/1991-12-25',
    description: { en: 'From the armistice in Korea to the end of the Soviet Union.' },
    citations: [{ source: 'cumings-1997' }],
  },
  {
    id: 'after-the-cold-war',
    name: { en: 'After the Cold War', ko: '탈냉전', ru: 'После холодной войны', ja: '冷戦後', 'zh-Hans': '冷战之后' },
    date: '1991-12-26/2003-08-26',
    description: { en: 'Russia turns to Seoul, then back towards Pyongyang; the nuclear question opens.' },
    citations: [{ source: 'rinna-2017', locator: '¶13' }],
  },
  {
    id: 'six-party-years',
    name: { en: 'Six-Party years', ko: '6자 회담 시기', ru: 'Шестисторонний процесс', ja: '六者会合の時期', 'zh-Hans': '六方会谈时期' },
    date: '2003-08-27/2009-04-13',
    description: { en: 'Both Koreas, China, Japan, Russia and the United States negotiate in Beijing.' },
    citations: [{ source: 'rinna-2017', locator: '¶14' }],
  },
  {
    id: 'sanctions-years',
    name: { en: 'Sanctions years', ko: '제재의 시기', ru: 'Годы санкций', ja: '制裁の時期', 'zh-Hans': '制裁时期' },
    date: '2009-04-14/..',
    description: { en: 'After the talks, North Korea’s tests and the resolutions of the Security Council follow one another.' },
    citations: [{ source: 'rinna-2017', locator: '¶9' }],
  },
] as const satisfies readonly Period[];
