/**
 * The `esnext` build, a group for each track, items of type `point` (the cheapest that shows a title) and `range`,
 * height 720 px, the window at the whole span from the start, `zoomFriction: 10`, so that a turn of the wheel zooms by a
 * tenth as everywhere here, `stack: true`, the default: what overlaps stands in further rows, below the edge of the
 * picture where there are many, and is drawn only when one scrolls to it. Events are replaced by `clear()` and `add()`
 * of its `DataSet`.
 */
import { visSubject } from '../page/vis.mjs';

export const { prepare, mount, replace, append, gestures } = visSubject({ stack: true });
