import { makeEvents } from '../data/events.mjs';

const SEEDS = { first: 1, other: 2, more: 3 };
const APPENDED = 100;

/**
 * Gives a subject to the bench, as `window.subject`. Everything that the bench calls resolves when the subject says that it
 * is done; whether it is, the bench finds out by looking at the screen.
 *
 * A subject is a module with
 *
 * - `prepare(events)`: the events in the form that the subject takes; its time is nobody's,
 * - `mount(host, data)`, `replace(data)` and `append(data)`,
 * - `gestures()`: where and how a reader zooms and pans, in client px (see `measure/gestures.mjs`).
 */
export function expose(subject) {
  let prepared;
  window.subject = {
    prepare(count) {
      prepared = subject.prepare(makeEvents(count, SEEDS.first));
    },
    mount: () => subject.mount(document.getElementById('host'), take()),
    prepareOther(count) {
      prepared = subject.prepare(makeEvents(count, SEEDS.other));
    },
    replace: () => subject.replace(take()),
    prepareMore() {
      prepared = subject.prepare(makeEvents(APPENDED, SEEDS.more));
    },
    append: () => subject.append(take()),
    gestures: () => subject.gestures(),
  };

  /** What was prepared; from now on only the subject keeps it, so that the heap holds what the subject needs. */
  function take() {
    const data = prepared;
    prepared = undefined;
    return data;
  }
}
