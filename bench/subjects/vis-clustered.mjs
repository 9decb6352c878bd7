/**
 * As the stacked mode, with `cluster: { maxItems: 1 }`: what overlaps in a group is drawn as one box with their number.
 * The first picture lacks these boxes; they come when the window moves.
 */
import { visSubject } from '../page/vis.mjs';

export const { prepare, mount, replace, append, gestures } = visSubject({ stack: true, cluster: { maxItems: 1 } });
