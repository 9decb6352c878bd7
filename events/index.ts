import { defineDataset } from '../src/model/define-dataset.js';
import type { Dataset } from '../src/model/dataset.js';
import { afterTheColdWar } from './after-the-cold-war.js';
import { coldWar } from './cold-war.js';
import { divisionAndWar } from './division-and-war.js';
import { imperialRivalry } from './imperial-rivalry.js';
import { japaneseRule } from './japanese-rule.js';
import { kinds } from './kinds.js';
import { openingOfKorea } from './opening-of-korea.js';
import { periods } from './periods.js';
import { relationsColdWar } from './relations-cold-war.js';
import { relationsImperial } from './relations-imperial.js';
import { relationsPresent } from './relations-present.js';
import { sanctionsYears } from './sanctions-years.js';
import { sixPartyYears } from './six-party-years.js';
import { generalSources } from './sources.js';
import { sourcesColdWar } from './sources-cold-war.js';
import { imperialSources } from './sources-imperial.js';
import { sourcesPresent } from './sources-present.js';
import { longViewStory } from './story.js';
import { tracks } from './tracks.js';

/**
 * Russia and the Korean peninsula, 1860–2017: the events behind the question why Moscow looks at sanctions on North
 * Korea in the light of a presence that is older than the division of the country. Every event has a source.
 */
export const russiaKorea: Dataset = defineDataset({
  id: 'russia-korea',
  title: {
    en: 'Russia and the Korean peninsula, 1860–2017',
    ko: '러시아와 한반도, 1860–2017',
    ru: 'Россия и Корейский полуостров, 1860–2017',
    ja: 'ロシアと朝鮮半島 1860–2017',
    'zh-Hans': '俄罗斯与朝鲜半岛，1860–2017',
    de: 'Russland und die koreanische Halbinsel, 1860–2017',
    fr: 'La Russie et la péninsule coréenne, 1860–2017',
    es: 'Rusia y la península de Corea, 1860–2017',
  },
  description: {
    en: 'From the treaty that brought Russia to the Tumen to the dispute over the range of a missile: treaties, wars, talks, tests, resolutions and railways, in the tracks of those who took part.',
  },
  language: 'en',
  tracks,
  kinds,
  periods,
  events: [
    ...openingOfKorea,
    ...imperialRivalry,
    ...japaneseRule,
    ...divisionAndWar,
    ...coldWar,
    ...afterTheColdWar,
    ...sixPartyYears,
    ...sanctionsYears,
  ],
  relations: [...relationsImperial, ...relationsColdWar, ...relationsPresent],
  sources: [...generalSources, ...imperialSources, ...sourcesColdWar, ...sourcesPresent],
  stories: [longViewStory],
  license: 'MIT',
  asOf: '2017-12-31',
});
