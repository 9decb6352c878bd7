import type { EventWords } from '../event-words.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { Instant } from '../../time/instant.js';
import type { Span } from '../../time/span.js';

/** What the dialogs need of their timeline. */
export interface DialogHost {
  readonly locale: string;
  readonly words: EventWords | undefined;
  /** Whether time runs down on the screen. */
  readonly isVertical: boolean;
  /** What is in view. */
  readonly window: Span;
  /** What can be reached. */
  readonly limits: { readonly min: Instant; readonly max: Instant };
  goToDate(date: FuzzyDate): boolean;
  zoomTo(span: Span): void;
}
