import { describe, expect, it } from 'vitest';
import { LoadingSpeaker } from '../../src/elements/timeline/loading-speaker.js';
import { buildStore } from '../../src/store/build-store.js';
import { smallHistory } from '../support/small-history.js';
import type { DatasetState } from '../../src/elements/controllers/dataset-state.js';

const ready: DatasetState = { phase: 'ready', store: buildStore(smallHistory), issues: [], origin: {} };

function loading(bytes: number | undefined, events: number, isReading = false): DatasetState {
  return { phase: 'loading', progress: { bytes, totalBytes: undefined, events, isReading, fraction: undefined }, shown: undefined };
}

describe('LoadingSpeaker', () => {
  it('says nothing of what is soon over', () => {
    const said: string[] = [];
    const speaker = new LoadingSpeaker((words) => { said.push(words); });
    speaker.hear(loading(0, 0), 'en', 0);
    speaker.hear(loading(100_000, 0), 'en', 999);
    speaker.hear(ready, 'en', 1000);
    expect(said).toEqual([]);
  });

  it('says now and then how far it is, and how many events there are in the end', () => {
    const said: string[] = [];
    const speaker = new LoadingSpeaker((words) => { said.push(words); });
    for (let ms = 0; ms < 12_000; ms += 100) speaker.hear(loading(ms * 1000, ms * 10, ms > 9000), 'en', ms);
    speaker.hear(ready, 'en', 12_000);
    speaker.hear(ready, 'en', 12_100);
    expect(said).toEqual(['Loading … 1 MB · 10,000 events', 'Loading … 6 MB · 60,000 events', 'Reading … 110,000 events', '4 events']);
  });

  it('says that it was cancelled, if it was said that it goes on', () => {
    const said: string[] = [];
    const speaker = new LoadingSpeaker((words) => { said.push(words); });
    speaker.hear(loading(0, 0), 'en', 0);
    speaker.hear(loading(512_000, 1), 'en', 1000);
    speaker.hear({ phase: 'cancelled', again: () => undefined }, 'en', 1100);
    expect(said).toEqual(['Loading … 512 kB · 1 event', 'Loading was cancelled.']);
  });
});
