import type { Track } from '../src/model/track.js';

/**
 * The actors, each with the states it went through. A state ends on the last day before the next one begins; what the
 * day of change was is told in its description.
 */
export const tracks = [
  {
    id: 'russia',
    name: {
      en: 'Russia', ru: 'Россия', ko: '러시아', ja: 'ロシア', 'zh-Hans': '俄罗斯', 'zh-Hant': '俄羅斯',
      de: 'Russland', fr: 'Russie', es: 'Rusia',
    },
    language: 'ru',
    color: 1,
    timeZone: 'Europe/Moscow',
    aliases: [
      'Rossiya', 'Russian Empire', 'Soviet Union', 'USSR', 'СССР', 'Soviet Russia', 'RSFSR', 'РСФСР', 'Russian Federation',
      'РФ', 'Tsarist Russia', 'Aguk', '아국', '俄國', '露国', '露西亜', 'ソ連', '소련', '苏联',
    ],
    description: {
      en: 'Neighbour of Korea since the Convention of Peking of 1860 brought its border to the mouth of the Tumen.',
    },
    states: [
      {
        name: { en: 'Russian Empire', ru: 'Российская империя', ko: '러시아 제국', ja: 'ロシア帝国', 'zh-Hans': '俄罗斯帝国' },
        label: { en: 'Russian Empire', ru: 'Империя', ko: '러시아 제국', ja: 'ロシア帝国', 'zh-Hans': '俄罗斯帝国' },
        date: '1721-11-02/1917-03-14',
        description: { en: 'Proclaimed on 22 October 1721 Old Style; ended with the abdication of Nicholas II on 15 March 1917 (2 March Old Style).' },
      },
      {
        name: {
          en: 'Provisional Government and Russian Republic', ru: 'Временное правительство, Российская республика',
          ko: '임시 정부·러시아 공화국', ja: '臨時政府・ロシア共和国', 'zh-Hans': '临时政府与俄罗斯共和国',
        },
        label: { en: 'Republic', ru: 'Республика', ko: '공화국', ja: '共和国', 'zh-Hans': '共和国' },
        date: '1917-03-15/1917-11-06',
        description: { en: 'Declared a republic on 14 September 1917 (1 September Old Style).' },
      },
      {
        name: {
          en: 'Russian Soviet Federative Socialist Republic',
          ru: 'Российская Социалистическая Федеративная Советская Республика', ko: '러시아 소비에트 연방 사회주의 공화국',
          ja: 'ロシア・ソビエト連邦社会主義共和国', 'zh-Hans': '俄罗斯苏维埃联邦社会主义共和国',
        },
        label: { en: 'Soviet Russia', ru: 'РСФСР', ko: '소비에트 러시아', ja: 'ソビエト・ロシア', 'zh-Hans': '苏俄' },
        date: '1917-11-07/1922-12-29',
        description: { en: 'So named from 1918. The Far East was in other hands from 1918 and formally the Far Eastern Republic from 1920 until November 1922.' },
      },
      {
        name: {
          en: 'Union of Soviet Socialist Republics', ru: 'Союз Советских Социалистических Республик',
          ko: '소비에트 사회주의 공화국 연방', ja: 'ソビエト社会主義共和国連邦', 'zh-Hans': '苏维埃社会主义共和国联盟',
        },
        label: { en: 'Soviet Union', ru: 'СССР', ko: '소련', ja: 'ソ連', 'zh-Hans': '苏联' },
        date: '1922-12-30/1991-12-25',
        description: { en: 'Its upper chamber declared the union at an end on 26 December 1991.' },
      },
      {
        name: { en: 'Russian Federation', ru: 'Российская Федерация', ko: '러시아 연방', ja: 'ロシア連邦', 'zh-Hans': '俄罗斯联邦' },
        label: { en: 'Russian Federation', ru: 'РФ', ko: '러시아 연방', ja: 'ロシア連邦', 'zh-Hans': '俄罗斯联邦' },
        date: '1991-12-26/..',
      },
    ],
  },
  {
    id: 'korea',
    name: {
      en: 'Korea (to 1948)', ko: '조선·한국', 'ko-Hani': '朝鮮', ru: 'Корея (до 1948)', ja: '朝鮮（1948年まで）', 'zh-Hans': '朝鲜半岛（至1948年）',
      'zh-Hant': '朝鮮半島（至1948年）', de: 'Korea (bis 1948)', fr: 'Corée (jusqu’en 1948)', es: 'Corea (hasta 1948)',
    },
    language: 'ko',
    color: 7,
    aliases: [
      'Corea', 'Joseon', 'Chosŏn', 'Choson', 'Chosun', 'Chosen', 'Yi dynasty', 'Korean Empire', 'Daehan Jeguk', 'Taehan Cheguk',
      '대한제국', '大韓帝國', '大韓', 'Great Han', '조선', 'Корея', 'Чосон', 'Корейская империя',
    ],
    description: {
      en: 'Korea before 1948: the kingdom and empire, the country under Japanese rule with its movements at home and abroad, and the two zones of occupation.',
    },
    states: [
      {
        name: { en: 'Kingdom of Joseon', ko: '조선', 'ko-Hani': '朝鮮', ru: 'Государство Чосон', ja: '朝鮮王朝', 'zh-Hans': '朝鲜王朝' },
        label: { en: 'Joseon', ko: '조선', ru: 'Чосон', ja: '朝鮮', 'zh-Hans': '朝鲜' },
        date: '1392/1897-10-11',
        description: { en: 'The kingdom of the Yi dynasty, tributary of the Qing until 1895.' },
      },
      {
        name: { en: 'Korean Empire', ko: '대한제국', 'ko-Hani': '大韓帝國', ru: 'Корейская империя', ja: '大韓帝国', 'zh-Hans': '大韩帝国' },
        label: { en: 'Korean Empire', ko: '대한제국', ru: 'Корейская империя', ja: '大韓帝国', 'zh-Hans': '大韩帝国' },
        date: '1897-10-12/1910-08-28',
        description: { en: 'Kojong took the title of emperor on 12 October 1897; a protectorate of Japan from 17 November 1905.' },
      },
      {
        name: {
          en: 'Korea under Japanese rule', ko: '일제강점기', 'ko-Hani': '日帝強占期', ja: '日本統治時代の朝鮮',
          ru: 'Корея под властью Японии', 'zh-Hans': '日本统治下的朝鲜',
        },
        label: { en: 'Japanese rule', ko: '일제강점기', ru: 'Под властью Японии', ja: '日本統治', 'zh-Hans': '日本统治' },
        date: '1910-08-29/1945-08-14',
        description: { en: 'The treaty of annexation was signed on 22 August and took effect on 29 August 1910.' },
        foreign: true,
      },
      {
        name: {
          en: 'Soviet and United States occupation', ko: '소련군정·미군정', ru: 'Советская и американская оккупация',
          ja: 'ソ連とアメリカによる占領', 'zh-Hans': '苏联与美国军事占领',
        },
        label: { en: 'Two occupations', ko: '미소 군정', ru: 'Две оккупации', ja: '米ソ占領', 'zh-Hans': '苏美占领' },
        date: '1945-08-15/1948-09-08',
        description: { en: 'Soviet administration north of the 38th parallel and American military government south of it, until two states were proclaimed in 1948.' },
        foreign: true,
      },
    ],
  },
  {
    id: 'north-korea',
    name: {
      en: 'North Korea', ko: '조선민주주의인민공화국', ru: 'Северная Корея', ja: '北朝鮮', 'zh-Hans': '朝鲜', 'zh-Hant': '北韓',
      de: 'Nordkorea', fr: 'Corée du Nord', es: 'Corea del Norte',
    },
    language: 'ko',
    color: 6,
    timeZone: 'Asia/Pyongyang',
    aliases: [
      'DPRK', 'Democratic People’s Republic of Korea', 'КНДР', 'Bukhan', 'Pukhan', '북한', '조선', 'Chosŏn', 'Joseon', 'Pyongyang',
      '朝鮮民主主義人民共和国', '朝鲜民主主义人民共和国',
    ],
    description: { en: 'The state in the north of the peninsula, Russia’s direct neighbour on the Tumen.' },
    states: [
      {
        name: {
          en: 'Democratic People’s Republic of Korea', ko: '조선민주주의인민공화국', 'ko-Hani': '朝鮮民主主義人民共和國',
          ru: 'Корейская Народно-Демократическая Республика', ja: '朝鮮民主主義人民共和国', 'zh-Hans': '朝鲜民主主义人民共和国',
        },
        label: { en: 'DPRK', ko: '조선', ru: 'КНДР', ja: '北朝鮮', 'zh-Hans': '朝鲜' },
        date: '1948-09-09/..',
      },
    ],
  },
  {
    id: 'south-korea',
    name: {
      en: 'South Korea', ko: '대한민국', ru: 'Южная Корея', ja: '韓国', 'zh-Hans': '韩国', 'zh-Hant': '韓國',
      de: 'Südkorea', fr: 'Corée du Sud', es: 'Corea del Sur',
    },
    language: 'ko',
    color: 3,
    timeZone: 'Asia/Seoul',
    aliases: ['ROK', 'Republic of Korea', 'Hanguk', 'Han’guk', '한국', '남한', '大韓民國', 'Республика Корея', 'Namhan', 'Seoul'],
    description: { en: 'The state in the south of the peninsula.' },
    states: [
      {
        name: {
          en: 'Republic of Korea', ko: '대한민국', 'ko-Hani': '大韓民國', ru: 'Республика Корея', ja: '大韓民国', 'zh-Hans': '大韩民国',
        },
        label: { en: 'ROK', ko: '대한민국', ru: 'Республика Корея', ja: '韓国', 'zh-Hans': '韩国' },
        date: '1948-08-15/..',
      },
    ],
  },
  {
    id: 'china',
    name: {
      en: 'China', 'zh-Hans': '中国', 'zh-Hant': '中國', ru: 'Китай', ko: '중국', ja: '中国', de: 'China', fr: 'Chine', es: 'China',
    },
    language: 'zh-Hans',
    color: 2,
    timeZone: 'Asia/Shanghai',
    aliases: [
      'Qing', 'Ch’ing', 'Manchu', 'Manchu dynasty', 'Cathay', 'Zhongguo', 'PRC', 'ROC', '清', '大清', '中华民国', '中華民國',
      '中华人民共和国', 'КНР', '청', '청나라', 'Cheong', 'Kitai',
    ],
    description: { en: 'Suzerain of Joseon until 1895, neighbour of both Russia and Korea.' },
    states: [
      {
        name: { en: 'Qing Empire', 'zh-Hant': '大清國', 'zh-Hans': '大清国', ru: 'Империя Цин', ko: '청나라', ja: '清国' },
        label: { en: 'Qing', 'zh-Hant': '清', 'zh-Hans': '清', ru: 'Цин', ko: '청', ja: '清' },
        date: '1644/1912-02-11',
        description: { en: 'In Beijing from 1644; the last emperor abdicated on 12 February 1912, when the republic proclaimed at Nanjing on 1 January had the south.' },
      },
      {
        name: {
          en: 'Republic of China', 'zh-Hant': '中華民國', 'zh-Hans': '中华民国', ru: 'Китайская Республика', ko: '중화민국',
          ja: '中華民国',
        },
        label: { en: 'Republic', 'zh-Hant': '中華民國', 'zh-Hans': '中华民国', ko: '중화민국', ja: '中華民国', ru: 'Республика' },
        date: '1912-02-12/1949-09-30',
        description: { en: 'On the mainland; since 1949 on Taiwan, holding the Chinese seat in the United Nations until 1971.' },
      },
      {
        name: {
          en: 'People’s Republic of China', 'zh-Hans': '中华人民共和国', 'zh-Hant': '中華人民共和國',
          ru: 'Китайская Народная Республика', ko: '중화인민공화국', ja: '中華人民共和国',
        },
        label: { en: 'PRC', 'zh-Hans': '中华人民共和国', ru: 'КНР', ko: '중화인민공화국', ja: '中華人民共和国' },
        date: '1949-10-01/..',
      },
    ],
  },
  {
    id: 'japan',
    name: {
      en: 'Japan', ja: '日本', ru: 'Япония', ko: '일본', 'zh-Hans': '日本', 'zh-Hant': '日本', de: 'Japan', fr: 'Japon', es: 'Japón',
    },
    language: 'ja',
    color: 8,
    timeZone: 'Asia/Tokyo',
    aliases: ['Nippon', 'Nihon', 'Empire of Japan', 'Dai Nippon', '大日本帝国', 'Tokugawa', '왜', 'Ilbon', 'Iaponiia', 'Yaponiya'],
    description: { en: 'Rival of China and Russia in Korea, ruler of Korea from 1910 to 1945.' },
    states: [
      {
        name: { en: 'Tokugawa shogunate', ja: '徳川幕府', ru: 'Сёгунат Токугава', ko: '도쿠가와 막부', 'zh-Hans': '德川幕府' },
        label: { en: 'Tokugawa', ja: '江戸幕府', ru: 'Сёгунат', ko: '에도 막부', 'zh-Hans': '德川幕府' },
        date: '1603-03-24/1868-01-02',
        description: { en: 'The last shogun gave up his office in November 1867.' },
      },
      {
        name: { en: 'Empire of Japan', ja: '大日本帝国', ru: 'Японская империя', ko: '일본 제국', 'zh-Hans': '日本帝国' },
        label: { en: 'Empire of Japan', ja: '大日本帝国', ru: 'Японская империя', ko: '일본 제국', 'zh-Hans': '日本帝国' },
        date: '1868-01-03/1945-09-01',
        description: { en: 'From the restoration of imperial rule to the instrument of surrender; in law until the constitution of 3 May 1947.' },
      },
      {
        name: {
          en: 'Japan under Allied occupation', ja: '連合国軍占領下の日本', ru: 'Япония под оккупацией союзников', ko: '연합군 점령하의 일본',
          'zh-Hans': '盟军占领下的日本',
        },
        label: { en: 'Occupied', ja: '占領期', ru: 'Оккупация', ko: '연합군 점령', 'zh-Hans': '盟军占领' },
        date: '1945-09-02/1952-04-27',
        foreign: true,
      },
      {
        name: { en: 'Japan', ja: '日本国', ru: 'Япония', ko: '일본', 'zh-Hans': '日本国' },
        date: '1952-04-28/..',
        description: { en: 'Sovereign again when the peace treaty of San Francisco came into force.' },
      },
    ],
  },
  {
    id: 'united-states',
    name: {
      en: 'United States', ru: 'США', ko: '미국', ja: 'アメリカ合衆国', 'zh-Hans': '美国', 'zh-Hant': '美國',
      de: 'Vereinigte Staaten', fr: 'États-Unis', es: 'Estados Unidos',
    },
    language: 'en',
    color: 4,
    timeZone: 'America/New_York',
    aliases: ['USA', 'US', 'U.S.', 'America', 'Washington', 'Miguk', '미합중국', '米国', 'Соединённые Штаты'],
    description: { en: 'Treaty partner of Korea from 1882, occupier of the south from 1945 to 1948, ally of South Korea since 1953.' },
    states: [
      {
        name: {
          en: 'United States of America', ru: 'Соединённые Штаты Америки', ko: '미합중국', ja: 'アメリカ合衆国', 'zh-Hans': '美利坚合众国',
        },
        label: { en: 'United States', ru: 'США', ko: '미국', ja: 'アメリカ', 'zh-Hans': '美国' },
        date: '1776-07-04/..',
      },
    ],
  },
  {
    id: 'un-security-council',
    name: {
      en: 'UN Security Council', ru: 'Совет Безопасности ООН', ko: '유엔 안전 보장 이사회', ja: '国際連合安全保障理事会',
      'zh-Hans': '联合国安全理事会', 'zh-Hant': '聯合國安全理事會', de: 'UN-Sicherheitsrat',
      fr: 'Conseil de sécurité de l’ONU', es: 'Consejo de Seguridad de la ONU',
    },
    language: 'en',
    color: 9,
    timeZone: 'America/New_York',
    aliases: ['UNSC', 'Security Council', 'United Nations', 'UN', 'ООН', 'Совбез', '안보리', '유엔', '安保理', '安理会'],
    description: {
      en: 'The body that imposes the sanctions of the United Nations. China, France, Russia (until 1991 the Soviet Union), Britain and the United States can each veto its resolutions.',
    },
    states: [
      {
        name: {
          en: 'Security Council of the United Nations', ru: 'Совет Безопасности Организации Объединённых Наций',
          ko: '국제 연합 안전 보장 이사회', ja: '国際連合安全保障理事会', 'zh-Hans': '联合国安全理事会',
        },
        label: { en: 'Security Council', ru: 'Совет Безопасности', ko: '안보리', ja: '安保理', 'zh-Hans': '安理会' },
        date: '1946-01-17/..',
        description: { en: 'First met in London on 17 January 1946.' },
      },
    ],
  },
  {
    id: 'mongolia',
    name: {
      en: 'Mongolia', mn: 'Монгол', ru: 'Монголия', ko: '몽골', ja: 'モンゴル', 'zh-Hans': '蒙古', 'zh-Hant': '蒙古',
      de: 'Mongolei', fr: 'Mongolie', es: 'Mongolia',
    },
    language: 'mn',
    color: 5,
    timeZone: 'Asia/Ulaanbaatar',
    aliases: ['Outer Mongolia', 'Khalkha', 'Монгол Улс', 'MPR', 'МНР', 'Mongolian People’s Republic', '外蒙古', '몽고', 'Урга', 'Urga'],
    description: { en: 'Country between Russia and China; Korean ports are one of its ways to the sea.' },
    states: [
      {
        name: {
          en: 'Outer Mongolia under the Qing', 'zh-Hans': '清朝治下的外蒙古', ru: 'Внешняя Монголия в составе империи Цин',
          ko: '청나라 치하의 외몽골', ja: '清朝治下の外モンゴル',
        },
        label: { en: 'Under the Qing', ru: 'Под властью Цин', ko: '청 통치', ja: '清朝統治', 'zh-Hans': '清朝统治' },
        date: '1691/1911-11-30',
        description: { en: 'From the submission of the Khalkha princes at Dolonnor; independence was declared on 1 December 1911.' },
        foreign: true,
      },
      {
        name: {
          en: 'Bogd Khanate of Mongolia', mn: 'Богд хаант Монгол Улс', ru: 'Богдо-ханская Монголия', ko: '복드 칸국',
          ja: 'ボグド・ハーン政権', 'zh-Hans': '博克多汗国',
        },
        label: { en: 'Bogd Khanate', ru: 'Богдо-ханская Монголия', ko: '복드 칸국', ja: 'ボグド・ハーン政権', 'zh-Hans': '博克多汗国' },
        date: '1911-12-01/1919-11-21',
        description: { en: 'Declared independent; by the treaty of Kyakhta of 1915 autonomous under Chinese suzerainty.' },
      },
      {
        name: {
          en: 'Mongolia under direct Chinese rule', ru: 'Монголия под властью Китая', ko: '중국 통치하의 몽골', ja: '中国統治下のモンゴル',
          'zh-Hans': '中国治下的外蒙古',
        },
        label: { en: 'Chinese rule', ru: 'Под властью Китая', ko: '중국 통치', ja: '中国統治', 'zh-Hans': '中国统治' },
        date: '1919-11-22/1921-02-20',
        description: { en: 'Autonomy was annulled by a Chinese decree of 22 November 1919 and ended in fact when Ungern took Urga in February 1921.' },
        foreign: true,
      },
      {
        name: {
          en: 'Bogd Khanate of Mongolia, restored', mn: 'Богд хаант Монгол Улс', ru: 'Богдо-ханская Монголия',
          ko: '복드 칸국', ja: 'ボグド・ハーン政権', 'zh-Hans': '博克多汗国',
        },
        label: { en: 'Bogd Khanate', ru: 'Богдо-ханская Монголия', ko: '복드 칸국', ja: 'ボグド・ハーン政権', 'zh-Hans': '博克多汗国' },
        date: '1921-02-21/1924-11-25',
        description: { en: 'The Bogd Khan was restored under Ungern in February 1921; from July he reigned beside a people’s government, until his death in May 1924.' },
      },
      {
        name: {
          en: 'Mongolian People’s Republic', mn: 'Бүгд Найрамдах Монгол Ард Улс', ru: 'Монгольская Народная Республика',
          ko: '몽골 인민공화국', ja: 'モンゴル人民共和国', 'zh-Hans': '蒙古人民共和国',
        },
        label: { en: 'People’s Republic', mn: 'БНМАУ', ru: 'МНР', ko: '인민공화국', ja: '人民共和国', 'zh-Hans': '人民共和国' },
        date: '1924-11-26/1992-02-11',
      },
      {
        name: { en: 'Mongolia', mn: 'Монгол Улс', ru: 'Монголия', ko: '몽골', ja: 'モンゴル国', 'zh-Hans': '蒙古国' },
        date: '1992-02-12/..',
        description: { en: 'Under the constitution in force since 12 February 1992.' },
      },
    ],
  },
  {
    id: 'european-powers',
    name: {
      en: 'European powers', ru: 'Европейские державы', ko: '유럽 열강', ja: '欧州列強', 'zh-Hans': '欧洲列强', 'zh-Hant': '歐洲列強',
      de: 'Europäische Mächte', fr: 'Puissances européennes', es: 'Potencias europeas',
    },
    language: 'en',
    color: 6,
    aliases: [
      'Britain', 'Great Britain', 'United Kingdom', 'England', 'France', 'Germany', 'Prussia', 'European Union', 'Великобритания',
      'Франция', 'Германия', '영국', '프랑스', '독일', '英国', '法国', '德国',
    ],
    description: {
      en: 'Britain, France, Germany and other states of Europe where they acted in this history, alone or together.',
    },
  },
] as const satisfies readonly Track[];
