import { CAPS_MS } from './caps.mjs';
import { droppedPercent, frameIntervals, p95Ms } from './frames.mjs';
import { perform } from './gestures.mjs';
import { untilIdle } from './idle.mjs';
import { within } from './stopped.mjs';
import { mainThreadMs, recorded } from './trace.mjs';

const MOVES = [
  { name: 'zoom', measure: 'zoomMs', doing: 'zooming' },
  { name: 'pan', measure: 'panMs', doing: 'panning' },
];

/** Turns there, and each time back; an odd number, so that the picture at the end differs from that at the beginning. */
const TURNS = 3;
const WARM_UP_MS = 1500;
/** Each step has a frame of its own: what it costs is not shared with the next. */
const APART_MS = 32;
/** A step for each frame of a display of 60 Hz. */
const EACH_FRAME_MS = 1000 / 60;
const MS_PER_S = 1000;

/**
 * Measures what moving the picture costs: first each step apart, under the trace, for its processor time; then a step for each
 * frame, without the trace, for how even the frames come. Zooming in comes first, since a drag needs something to move to.
 *
 * @param {object} opened see `openPage()`; with `take(name)`, which takes a picture, and `isStill`, if nothing is going to move
 * @param {{ measures: object, stopped: string | undefined }} run to which what was measured is added
 */
export async function measureMovement(opened, run) {
  await warmUp(opened);
  const unmoved = await measureSteps(opened, run);
  await measureFrames(opened, run, unmoved);
}

/** There and, however far that was, back: what is measured begins at the whole span. */
async function warmUp(opened) {
  const { steps } = await move(opened, MOVES[0], { turns: 1, direction: 1, intervalMs: APART_MS, capMs: WARM_UP_MS });
  await move(opened, MOVES[0], { turns: 1, direction: -1, intervalMs: APART_MS, perTurn: steps });
  await within(opened, untilIdle(opened.devtools), CAPS_MS.rest, MOVES[0].doing);
}

/** What does not change the picture is not measured, and is returned. */
async function measureSteps(opened, run) {
  const unmoved = [];
  let before = await opened.take('before');
  for (const { name, measure, doing } of MOVES) {
    let done;
    const moving = recorded(opened, async () => { done = await move(opened, { name, doing }, { turns: TURNS, direction: 1, intervalMs: APART_MS }); });
    const recording = await within(opened, moving, CAPS_MS.gesture + CAPS_MS.rest, doing);
    const after = await opened.take(name);
    if (after === before && !opened.isStill) unmoved.push(name);
    else run.measures[measure] = mainThreadMs(recording) / done.steps;
    if (!done.isComplete) run.stopped = `${done.steps} ${done.steps === 1 ? 'step' : 'steps'} of ${doing} took more than ${CAPS_MS.gesture / MS_PER_S} s`;
    before = after;
  }
  if (unmoved.length > 0) run.measures.unmoved = unmoved;
  return unmoved;
}

/** In the opposite direction and order, which leads back to the whole span. */
async function measureFrames(opened, { measures }, unmoved) {
  const intervals = [];
  for (const { name, doing } of MOVES.toReversed()) {
    const noted = await frameIntervals(opened.page, () => move(opened, { name, doing }, { turns: TURNS, direction: -1, intervalMs: EACH_FRAME_MS }));
    if (!unmoved.includes(name)) intervals.push(...noted);
  }
  if (intervals.length === 0) return;
  measures.droppedPercent = droppedPercent(intervals);
  measures.frameP95Ms = p95Ms(intervals);
}

async function move(opened, { name, doing }, options) {
  const plans = await opened.page.evaluate(() => window.subject.gestures());
  return within(opened, perform(opened, plans[name], { capMs: CAPS_MS.gesture, ...options }), CAPS_MS.gesture + CAPS_MS.rest, doing);
}
