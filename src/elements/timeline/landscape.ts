import type { Focus } from '../../layout/layout-input.js';
import type { Stage } from './stage.js';
import type { TrackScroll } from './track-scroll.js';
import type { ViewController } from '../controllers/view-controller.js';

/** What is travelled through. */
export interface Landscape {
  readonly stage: Stage | undefined;
  readonly focus: Focus;
  readonly view: ViewController;
  readonly scroll: TrackScroll;
  /** How much of the plot's foot something lies over, px. */
  readonly coveredPx: number;
  /** The scroller has moved. */
  scrolled(): void;
}
