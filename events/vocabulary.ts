import type { TimelineEvent } from '../src/model/event.js';
import type { kinds } from './kinds.js';
import type { tracks } from './tracks.js';

/** The actors of this history. */
export type TrackId = (typeof tracks)[number]['id'];

/** The kinds of event of this history. */
export type KindId = (typeof kinds)[number]['id'];

/**
 * An event in the file of its era. Tracks and kinds are checked where the event is written; sources, relations and the
 * story are checked where `index.ts` puts the eras together.
 */
export type EraEvent = TimelineEvent<TrackId, KindId>;
