import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert.js';
import { formatFuzzyDate } from '../../src/time/words/format-fuzzy-date.js';
import { otherClocks } from '../../src/elements/card/other-clocks.js';
import { russiaKorea } from '../../events/index.js';
import type { Dataset } from '../../src/model/dataset.js';

const dataset: Dataset = russiaKorea;
const eventOf = (id: string) => assertExists(dataset.events.find((event) => event.id === id), id);

describe('otherClocks(event, dataset)', () => {
  it('says that the launch of 4 July 2017 in North Korea was on 3 July in the United States', () => {
    const clocks = otherClocks(eventOf('hwasong-14-first'), dataset).map(({ tracks, date }) => `${tracks.join()}: ${formatFuzzyDate(date)}`);
    expect(clocks).toEqual([
      'united-states,un-security-council: 3 July 2017, 20:40 (UTC−04:00)',
      'russia: 4 July 2017, 03:40 (UTC+03:00)',
      'south-korea,japan: 4 July 2017, 09:40 (UTC+09:00)',
    ]);
  });

  it('leaves out the clock that the event was recorded by', () => {
    expect(otherClocks(eventOf('hwasong-14-first'), dataset).flatMap(({ tracks }) => tracks)).not.toContain('north-korea');
  });

  it('has nothing to say of events without a time of day', () => {
    expect(otherClocks(eventOf('annexation'), dataset)).toEqual([]);
    expect(otherClocks({ ...eventOf('annexation'), date: 'soon' }, dataset)).toEqual([]);
  });
});
