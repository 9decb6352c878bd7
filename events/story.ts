import type { Story } from '../src/model/dataset.js';
import type { TrackId } from './vocabulary.js';

/** The argument of the article, step by step along the timeline. */
export const longViewStory = {
  id: 'the-long-view',
  title: { en: 'The long view', ko: '긴 안목', ru: 'Долгий взгляд' },
  description:
    'Why did Moscow dispute the range of a missile? Anthony Rinna’s answer of July 2017, retold step by step along a century and a half.',
  steps: [
    {
      id: 'one-word',
      title: { en: 'A dispute over one word', ko: '한 단어를 둘러싼 다툼', ru: 'Спор об одном слове' },
      text: 'On 4 July 2017 North Korea launches a missile that Pyongyang and Washington both call intercontinental. Russia calls it medium-range. The Security Council, which can impose no sanctions against Moscow’s will, finds no common words. The essay looks for the reasons in a long history.',
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
      text: 'By the Convention of Peking the Qing Empire gives up the coast east of the Ussuri. Russia gains a Pacific shore with a new town, Vladivostok, and a short frontier on the Tumen. From then on it borders on Korea, whoever rules there.',
      view: { start: '1858', end: '1886', selected: 'peking-convention', tracks: ['russia', 'korea', 'china'] },
      citations: [{ source: 'rinna-2017', locator: '¶16' }],
    },
    {
      id: 'timber-mines-and-a-harbour',
      title: { en: 'Timber, mines and a harbour', ko: '목재, 광산, 항구', ru: 'Лес, рудники и гавань' },
      text: 'As the Joseon monarchy weakens, the powers compete for privileges in Korea. Russians obtain concessions for timber and mines in the north, and the navy looks for a station near Busan. In each of these Russia meets the interests of Japan.',
      view: { start: '1884', end: '1904', selected: 'masampo', tracks: ['russia', 'korea', 'japan', 'china'] },
      citations: [{ source: 'rinna-2017', locator: '¶16' }, { source: 'paine-2003' }],
    },
    {
      id: 'the-war-over-korea',
      title: { en: 'The rivalry becomes a war', ko: '경쟁이 전쟁으로', ru: 'Соперничество становится войной' },
      text: 'Talks on spheres of interest in Korea and Manchuria fail, and in February 1904 Japan attacks. Russia loses, and in the peace of Portsmouth it recognises Japan’s predominance in Korea. Its border with Korea remains.',
      view: { start: '1895', end: '1911', selected: 'russo-japanese-war', tracks: ['russia', 'korea', 'japan', 'united-states'] },
      citations: [{ source: 'rinna-2017', locator: '¶16' }],
    },
    {
      id: 'policy-on-rails',
      title: { en: 'Policy laid on rails', ko: '철도 위의 정책', ru: 'Политика на рельсах' },
      text: 'The empire extends its reach by rail: the Trans-Siberian and its short cut through Manchuria in the east, the line from Orenburg to Tashkent in Central Asia. The essay sees the same idea in Russia’s present projects: transport brings influence.',
      view: { start: '1890', end: '1917', selected: 'late-imperial-rail', tracks: ['russia', 'china', 'korea', 'european-powers'] },
      citations: [{ source: 'rinna-2017', locator: '¶17, note 2; ¶18' }],
    },
    {
      id: 'a-line-on-the-map',
      title: { en: 'A line on the map', ko: '지도 위의 선', ru: 'Линия на карте' },
      text: 'In August 1945 the Soviet army enters Korea and occupies the north, down to the 38th parallel. Three years later there are two states, and in 1950 a war. The essay’s point is that Russia’s interests in Korea are older than this division.',
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
      text: 'Under Yeltsin Russia seeks relations with Seoul and lets the alliance with Pyongyang lapse. The nuclear crisis of 1993–94 is settled without it, the four-party talks are held without it, and its proposals for a conference find no support.',
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
      text: 'Within months of taking office Putin has a treaty with North Korea and goes there himself, as no Soviet leader had done. Kim Jong-il travels to Moscow by train in 2001. Russia can again talk with both Koreas.',
      view: { start: '1999-10', end: '2002-12', selected: 'putin-py-2000', tracks: ['russia', 'north-korea', 'south-korea'] },
      citations: [{ source: 'rinna-2017', locator: '¶13' }, { source: 'moscow-declaration-2001' }],
    },
    {
      id: 'a-seat-at-the-table',
      title: { en: 'A seat at the table', ko: '회담장의 한 자리', ru: 'Место за столом' },
      text: 'From 2003 six states, Russia among them, negotiate in Beijing. In 2007 Russia transfers the frozen money that had held up the talks, and chairs the group on regional security. The heads of delegation meet for the last time in December 2008.',
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
      text: 'Trade between Russia and North Korea is small; what matters is transit. A railway to Europe, gas for the South, power for the North and a Mongolian link to the sea are plans on paper. One project has been carried out: in 2013 the rebuilt railway from Khasan to the port of Rajin opens.',
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
      text: 'In 2016 the Council restricts North Korean coal twice. Russia votes in favour both times, after obtaining a clause by which foreign coal may pass through Rajin. Wider bans on goods could leave the railway without freight, the essay argues.',
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
      text: 'The United States wants to disarm North Korea, and soon. It sees Russia as an unhelpful partner: a bill in Congress names Russian ports, the ambassador to the UN leaves Russia out when she lists her partners, and the Treasury lists Russian firms. In the essay’s view stricter sanctions would cost Russia projects in which the United States has no stake.',
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
      text: 'Back to July 2017. If the missile is recognised as intercontinental, the case for harder sanctions grows; if not, there is time. Vladimir Safronkov cites Russian tracking data, a press statement fails, and Russia sends its data to the UN. No resolution has been put to a vote, and none vetoed.',
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
      text: 'The essay concludes that Washington thinks of near-term security, and Moscow of its place in a Korea that may one day be united. That is an interpretation of motives. After the essay, in August 2017, Russia votes for a ban on all North Korean coal, which again exempts transit through Rajin.',
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
