import { expect } from '@open-wc/testing';
import { nextTask } from '../../src/elements/next-task.js';

describe('nextTask()', () => {
  it('comes after what was to be done at once, in the order in which it is asked for', async () => {
    const order: string[] = [];
    void Promise.resolve().then(() => { order.push('at once'); });
    await Promise.all([nextTask().then(() => { order.push('first'); }), nextTask().then(() => { order.push('second'); })]);
    expect(order).to.deep.equal(['at once', 'first', 'second']);
  });

  it('keeps neither timers nor frames waiting, however often it is asked for', async () => {
    const seen = new Set<string>();
    setTimeout(() => seen.add('timer'));
    requestAnimationFrame(() => seen.add('frame'));
    const began = performance.now();
    while (seen.size < 2 && performance.now() - began < 5000) await nextTask();
    expect([...seen]).to.have.members(['timer', 'frame']);
  });
});
