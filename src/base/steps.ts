/** Work in steps, so that a page can draw and listen between them: yields the fraction that is done, 0–1, and returns its result. */
export type Steps<Result = void> = Generator<number, Result, void>;

/** The result of work that is done without a pause. */
export function resultOf<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Does work on the indexes 0 … `size` − 1, so many of them in a step. */
export function* inSlices(size: number, sliceSize: number, work: (from: number, to: number) => void): Steps {
  for (let from = 0; from < size; from += sliceSize) {
    const to = Math.min(size, from + sliceSize);
    work(from, to);
    yield to / size;
  }
}

/** The same steps as a part of longer work, which they take from one fraction to another. */
export function* partOf<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Asked between two steps: `undefined` to go on at once, or what to wait for. */
export type Pause = () => Promise<void> | undefined;

/**
 * The result of work that is done with pauses between its steps.
 *
 * @param told hears after each step what fraction is done
 * @throws the reason of `signal`, when that is aborted; the work is then given up
 */
export async function resultInTurns<Result>(
  steps: Steps<Result>,
  { pause, signal, told }: { readonly pause?: Pause | undefined; readonly signal?: AbortSignal | undefined; readonly told?: (fraction: number) => void } = {},
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    told?.(step.value);
    const turn = pause?.();
    if (turn !== undefined) await turn;
    signal?.throwIfAborted();
  }
}

/**
 * A pause whenever work has gone on for so long.
 *
 * @param sliceMs how long work may go on
 * @param clock   now, ms
 * @param nextTurn lets others have their turn
 */
export function pauseAfter(sliceMs: number, clock: () => number, nextTurn: () => Promise<void>): Pause {
  let began = clock();
  return () => {
    if (clock() - began < sliceMs) return undefined;
    return nextTurn().then(() => { began = clock(); });
  };
}
