/** As the stacked mode, with `stack: false`: what overlaps is drawn one upon another. */
import { visSubject } from '../page/vis.mjs';

export const { prepare, mount, replace, append, gestures } = visSubject({ stack: false });
