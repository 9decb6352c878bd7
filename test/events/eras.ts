import type { TimelineEvent } from '../../src/model/event.js';
import { afterTheColdWar } from '../../events/after-the-cold-war.js';
import { coldWar } from '../../events/cold-war.js';
import { divisionAndWar } from '../../events/division-and-war.js';
import { imperialRivalry } from '../../events/imperial-rivalry.js';
import { japaneseRule } from '../../events/japanese-rule.js';
import { openingOfKorea } from '../../events/opening-of-korea.js';
import { sanctionsYears } from '../../events/sanctions-years.js';
import { sixPartyYears } from '../../events/six-party-years.js';

/** A file of events, and the first and last year in which its events may begin. */
export interface Era {
  readonly file: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly events: readonly TimelineEvent[];
}

export const eras: readonly Era[] = [
  { file: 'opening-of-korea', firstYear: 1860, lastYear: 1893, events: openingOfKorea },
  { file: 'imperial-rivalry', firstYear: 1894, lastYear: 1905, events: imperialRivalry },
  { file: 'japanese-rule', firstYear: 1906, lastYear: 1945, events: japaneseRule },
  { file: 'division-and-war', firstYear: 1945, lastYear: 1953, events: divisionAndWar },
  { file: 'cold-war', firstYear: 1953, lastYear: 1991, events: coldWar },
  { file: 'after-the-cold-war', firstYear: 1992, lastYear: 2002, events: afterTheColdWar },
  { file: 'six-party-years', firstYear: 2003, lastYear: 2011, events: sixPartyYears },
  { file: 'sanctions-years', firstYear: 2012, lastYear: 2017, events: sanctionsYears },
];
