import { setTimeout as wait } from 'node:timers/promises';
import { startBudget } from './budget.mjs';

/** How many steps a turn has: steps in one direction before the next turn takes them back. */
const STEPS_PER_TURN = { wheel: 20, drag: 20, strokes: 8, clicks: 3 };
/** Nobody clicks faster. */
const CLICK_INTERVAL_MS = 250;
/** A pointer that rests before it lets go lets nothing glide. */
const REST_MS = 120;
/** What is redrawn after a drag, by timers, must not begin in the middle of the next one. */
const STROKE_PAUSE_MS = 50;

/**
 * Moves the picture by real input, step by step, in turns of alternating direction.
 *
 * @param {{ devtools: import('playwright-core').CDPSession, usedMs: () => Promise<number> }} opened see `openPage()`
 * @param {object} plan one of what a subject's `gestures()` gives, in client px:
 *   `{ kind: 'wheel', x, y, deltaPx }`: each step turns the wheel; `{ kind: 'drag', x, y, stepPx }`: each turn is a drag, each step a move of it;
 *   `{ kind: 'strokes', x, y, stepPx }`: each step is a drag of its own, which begins where the one before ended;
 *   `{ kind: 'clicks', in: { x, y }, out: { x, y } }`: each step is a click
 * @param {{ turns: number, direction: 1 | -1, intervalMs: number, capMs: number, perTurn?: number }} options `direction` of the first turn, 1 for in or onwards;
 *   `intervalMs` between the beginnings of two steps, or more where the page is not done with the first; no step begins when the budget of `capMs` is spent;
 *   `perTurn` where a turn is to have another number of steps than is usual
 * @returns {Promise<{ steps: number, isComplete: boolean }>} how many steps were done
 */
export async function perform({ devtools, usedMs }, plan, { turns, direction, intervalMs, capMs, perTurn = STEPS_PER_TURN[plan.kind] }) {
  const { begin = nothing, step, end = nothing } = MOVERS[plan.kind](devtools, plan);
  const pace = pacer(plan.kind === 'clicks' ? CLICK_INTERVAL_MS : intervalMs);
  const budget = await startBudget(usedMs, capMs);
  let steps = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const way = turn % 2 === 0 ? direction : -direction;
    await begin(way, perTurn);
    for (let done = 0; done < perTurn && !(await budget.isSpent()); done += 1) {
      await pace();
      await step(way);
      steps += 1;
    }
    await end();
  }
  return { steps, isComplete: steps === turns * perTurn };
}

async function nothing() {}

const MOVERS = {
  wheel: (devtools, { x, y, deltaPx }) => ({
    step: (way) => devtools.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: -way * deltaPx }),
  }),

  drag(devtools, { x, y, stepPx }) {
    let at = x;
    return {
      async begin(way, perTurn) {
        at = way > 0 ? x : x + perTurn * stepPx;
        await press(devtools, { x: at, y });
      },
      step(way) {
        at += way * stepPx;
        return move(devtools, { x: at, y });
      },
      async end() {
        await wait(REST_MS);
        await release(devtools, { x: at, y });
      },
    };
  },

  strokes(devtools, { x, y, stepPx }) {
    let at = x;
    return {
      async step(way) {
        await press(devtools, { x: at, y });
        at += way * stepPx;
        await move(devtools, { x: at, y });
        await release(devtools, { x: at, y });
        await wait(STROKE_PAUSE_MS);
      },
    };
  },

  clicks: (devtools, plan) => ({
    async step(way) {
      const place = way > 0 ? plan.in : plan.out;
      await press(devtools, place);
      await release(devtools, place);
    },
  }),
};

async function press(devtools, { x, y }) {
  await devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, button: 'left', buttons: 1, clickCount: 1 });
}

function move(devtools, { x, y }) {
  return devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, button: 'left', buttons: 1 });
}

function release(devtools, { x, y }) {
  return devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, button: 'left', clickCount: 1 });
}

/** Waits until the next step is due; steps that come late do not make up for it. */
function pacer(intervalMs) {
  let due = performance.now();
  return async () => {
    await wait(Math.max(due - performance.now(), 0));
    due = Math.max(due, performance.now() - 1) + intervalMs;
  };
}
