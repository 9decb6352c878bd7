/**
 * A custom series of bars on a time axis with `dataZoom: inside`, as in its own example of such bars, on canvas,
 * without animation, and `throttle: 0`, since it otherwise leaves out steps that follow each other fast. It draws no
 * titles. Above 3,000 events it draws by 400 in a frame, as by default: what is on the screen while one zooms is a
 * part of the picture. Events are replaced, and added, by `setOption` with all of them.
 */
import { echartsSubject } from '../page/echarts.mjs';

export const { prepare, mount, replace, append, gestures } = echartsSubject({});
