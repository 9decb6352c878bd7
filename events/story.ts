import type { Story } from '../src/model/dataset.js';
import type { TrackId } from './vocabulary.js';

/** The argument of the article, step by step along the timeline. */
export const longViewStory = {
  id: 'the-long-view',
  title: { en: 'The long view', ko: '긴 안목', ru: 'Долгий взгляд' },
  description:
    'Why did Moscow haggle over the name of a missile? Anthony Rinna’s answer of July 2017, retold along a century and a half.',
  steps: [
    {
      id: 'one-word',
      title: { en: 'A quarrel over one word', ko: '한 단어를 둘러싼 다툼', ru: 'Спор об одном слове' },
      text: 'On 4 July 2017 North Korea flies a missile that Pyongyang and Washington both call intercontinental. Russia says: medium range. The Security Council, which needs Moscow’s consent for any sanction, finds no common words. To see why, go back a long way.',
      view: {
        start: '2017-06-25',
        end: '2017-07-12',
        selected: 'hwasong-14-first',
        tracks: ['russia', 'north-korea', 'united-states', 'un-security-council'],
      },
      citations: [{ source: 'rinna-2017', locator: '¶8–10' }, { source: 'un-sc-12902' }],
    },
    {
      id: 'a-neighbour-since-1860',
      title: { en: 'A neighbour since 1860', ko: '1860년 이래의 이웃', ru: 'Сосед с 1860 года' },
      text: 'With the Convention of Peking the Qing give up the coast east of the Ussuri. Russia gains a Pacific shore, a new town called Vladivostok and a few miles of frontier on the Tumen. From then on it borders on Korea, whoever rules there.',
      view: { start: '1858', end: '1886', selected: 'peking-convention', tracks: ['russia', 'korea', 'china'] },
      citations: [{ source: 'rinna-2017', locator: '¶16' }],
    },
    {
      id: 'timber-mines-and-a-harbour',
      title: { en: 'Timber, mines and a harbour', ko: '목재, 광산, 항구', ru: 'Лес, рудники и гавань' },
      text: 'As Joseon weakens, every power looks for a share. Russian subjects obtain mines in the north and timber on the Yalu, and the navy looks for a coaling station near Busan. Each of these wishes meets a Japanese one.',
      view: { start: '1884', end: '1904', selected: 'masampo', tracks: ['russia', 'korea', 'japan', 'china'] },
      citations: [{ source: 'rinna-2017', locator: '¶16' }, { source: 'paine-2003' }],
    },
    {
      id: 'the-war-over-korea',
      title: { en: 'The rivalry becomes a war', ko: '경쟁이 전쟁으로', ru: 'Соперничество становится войной' },
      text: 'Talks about dividing Korea and Manchuria into spheres fail, and in February 1904 Japan attacks. Russia loses, and with the peace of Portsmouth it is out of Korea for forty years. Geography stays.',
      view: { start: '1895', end: '1911', selected: 'russo-japanese-war', tracks: ['russia', 'korea', 'japan', 'united-states'] },
      citations: [{ source: 'rinna-2017', locator: '¶16' }],
    },
    {
      id: 'policy-on-rails',
      title: { en: 'Policy laid on rails', ko: '철도 위의 정책', ru: 'Политика на рельсах' },
      text: 'The empire moves by railway: the Trans-Siberian and its short cut through Manchuria in the east, Orenburg–Tashkent in Central Asia. Whoever carries the goods has a say. The projects of today follow the same thought.',
      view: { start: '1890', end: '1917', selected: 'late-imperial-rail', tracks: ['russia', 'china', 'korea', 'european-powers'] },
      citations: [{ source: 'rinna-2017', locator: '¶17, note 2; ¶18' }],
    },
    {
      id: 'a-line-on-the-map',
      title: { en: 'A line on the map', ko: '지도 위의 선', ru: 'Линия на карте' },
      text: 'In August 1945 the Soviet army returns, to the 38th parallel; three years later there are two states, and then a war. For Washington, Korea becomes a question of security. For Moscow, it is a chapter in a longer acquaintance.',
      view: {
        start: '1945',
        end: '1954',
        selected: 'korean-division',
        tracks: ['russia', 'korea', 'north-korea', 'south-korea', 'united-states'],
      },
      citations: [{ source: 'rinna-2017', locator: '¶15, ¶21' }],
    },
    {
      id: 'the-years-of-neglect',
      title: { en: 'The years of neglect', ko: '소홀했던 시절', ru: 'Годы невнимания' },
      text: 'Yeltsin’s Russia courts Seoul and lets the alliance with Pyongyang lapse. The nuclear crisis of 1993–94 is settled without it, the four-party talks are held without it, and Russian proposals for a conference are politely filed.',
      view: {
        start: '1991',
        end: '1999-12',
        selected: 'treaty-lapse',
        tracks: ['russia', 'north-korea', 'south-korea', 'united-states'],
      },
      citations: [{ source: 'rinna-2017', locator: '¶13' }, { source: 'jamestown-1996' }, { source: 'jamestown-1998' }],
    },
    {
      id: 'the-return',
      title: { en: 'The return', ko: '귀환', ru: 'Возвращение' },
      text: 'Within months of taking office Putin has a treaty with North Korea and goes there himself, as no Soviet leader had. Kim Jong-il answers with a journey of three weeks by train. Russia can talk to both Koreas now, and means to be asked.',
      view: { start: '1999-10', end: '2002-12', selected: 'putin-py-2000', tracks: ['russia', 'north-korea', 'south-korea'] },
      citations: [{ source: 'rinna-2017', locator: '¶13' }, { source: 'moscow-declaration-2001' }],
    },
    {
      id: 'a-seat-at-the-table',
      title: { en: 'A seat at the table', ko: '회담장의 한 자리', ru: 'Место за столом' },
      text: 'From 2003 six states negotiate in Beijing, Russia one of them. It carries the money that unblocks the talks in 2007 and chairs the group on a regional peace order. After 2008 the table is empty; in 2017 an American ambassador lists her partners and leaves out the Russians.',
      view: {
        start: '2003',
        end: '2009-06',
        selected: 'six-party-talks',
        tracks: ['russia', 'north-korea', 'south-korea', 'china', 'japan', 'united-states'],
      },
      citations: [{ source: 'rinna-2017', locator: '¶14' }, { source: 'toloraya-2008' }, { source: 'rian-2007-bda' }],
    },
    {
      id: 'rails-pipes-and-wires',
      title: { en: 'Rails, pipes and wires', ko: '철도, 가스관, 송전선', ru: 'Рельсы, трубы и провода' },
      text: 'Trade between Russia and North Korea is small; what counts is passage. A railway to Europe, gas for the South, power for the North, Mongolian coal: nearly all is on paper. One piece is real: in 2013 the first trains roll on the rebuilt track from Khasan to the port of Rajin.',
      view: {
        start: '2001',
        end: '2015',
        selected: 'rajin-khasan-reopened',
        tracks: ['russia', 'north-korea', 'south-korea', 'mongolia', 'japan'],
      },
      citations: [{ source: 'rinna-2017', locator: '¶17, ¶19' }, { source: 'rajin-railway-gazette' }],
    },
    {
      id: 'a-clause-for-rason',
      title: { en: 'A clause for Rason', ko: '라선을 위한 조항', ru: 'Оговорка для Расона' },
      text: 'In 2016 the Council restricts North Korean coal, twice. Russia votes in favour, late, and with a clause of its own: foreign coal may still pass through Rajin. Bans on the goods themselves would leave the railway standing and take away its freight.',
      view: {
        start: '2014',
        end: '2017',
        selected: 'rason-exemption',
        tracks: ['russia', 'north-korea', 'south-korea', 'china', 'un-security-council'],
      },
      citations: [{ source: 'rinna-2017', locator: '¶9, ¶20' }, { source: 'un-res-2270', locator: 'para. 29(a)' }],
    },
    {
      id: 'seen-from-washington',
      title: { en: 'Seen from Washington', ko: '워싱턴의 시각', ru: 'Взгляд из Вашингтона' },
      text: 'For the United States the aim is to disarm Pyongyang, and soon. Russia appears as a hindrance: its firms are blacklisted, a bill in Congress names its ports. Pressure that costs America little would cost Russia what it has been building.',
      view: {
        start: '2017-01',
        end: '2017-08',
        selected: 'ofac-2017-06-01',
        tracks: ['russia', 'united-states', 'north-korea', 'un-security-council'],
      },
      citations: [{ source: 'rinna-2017', locator: '¶11, ¶13–15' }, { source: 'rferl-2017' }],
    },
    {
      id: 'one-missile-two-ranges',
      title: { en: 'One missile, two ranges', ko: '하나의 미사일, 두 개의 사거리', ru: 'Одна ракета, две дальности' },
      text: 'Back to July. If the missile is intercontinental, harder sanctions follow almost by themselves; if not, there is time. Vladimir Safronkov quotes radar data, a press statement fails, and a letter with a drawing goes to New York. Nobody has vetoed anything, and nothing is decided.',
      view: {
        start: '2017-07-03',
        end: '2017-07-11',
        selected: 'safronkov-5-july',
        tracks: ['russia', 'north-korea', 'south-korea', 'united-states', 'china', 'un-security-council'],
      },
      citations: [{ source: 'rinna-2017', locator: '¶4, ¶8–10' }, { source: 'un-pv-7996' }, { source: 'sputnik-2017-07-09' }],
    },
    {
      id: 'after-the-division',
      title: { en: 'Korea after the division', ko: '분단 이후의 한반도', ru: 'Корея после раздела' },
      text: 'The essay’s conclusion: Washington thinks of the next test, Moscow of a Korea that may one day be one again, and of its place there. That is a reading of motives, not a record of them. In August 2017 Russia votes for the ban on all North Korean coal; the clause for Rajin is still in it.',
      view: {
        start: '1860',
        end: '2017',
        selected: 'rinna-essay',
        tracks: ['russia', 'korea', 'north-korea', 'south-korea', 'united-states'],
      },
      citations: [{ source: 'rinna-2017', locator: '¶15, ¶21–22' }, { source: 'un-res-2371', locator: 'para. 8' }],
    },
  ],
} as const satisfies Story<TrackId>;
