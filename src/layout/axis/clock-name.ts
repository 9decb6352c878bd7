import { MS_PER_MINUTE } from '../../time/instant.js';
import { offsetName } from '../../time/words/offset-name.js';
import { zoneOffset } from '../../time/time-zone.js';
import type { EventStore } from '../../store/event-store.js';
import type { LayoutWords } from '../layout-input.js';
import type { ViewWindow } from '../../view/view-window.js';

/**
 * What the axis tells times by: `UTC−04:00`, or “local times” where each event keeps its own. `undefined` where no event
 * names a zone: then nobody knows more than the hour that was written.
 */
export function clockName({ timeZone, isZoned }: EventStore, { start, end }: ViewWindow, words: LayoutWords): string | undefined {
  if (!isZoned) return undefined;
  if (timeZone === 'recorded') return words.recordedClock;
  return offsetName(timeZone === undefined ? 0 : Math.round(zoneOffset(timeZone, (start + end) / 2) / MS_PER_MINUTE));
}
