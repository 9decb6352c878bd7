import { describe, expect, it } from 'vitest';
import { FrameLoop } from '../../src/render/frame-loop.js';
import type { FrameSource } from '../../src/render/frame-loop.js';

describe('FrameLoop', () => {
  it('advances, then paints, once for many requests', () => {
    const { frames, runAt } = clock();
    const log: string[] = [];
    const loop = new FrameLoop((nowMs) => { log.push(`advance ${nowMs}`); return false; }, () => log.push('paint'), frames);
    loop.request();
    loop.request();
    runAt(16);
    runAt(32);
    expect(log).toEqual(['advance 16', 'paint']);
  });

  it('goes on for as long as there is more to come', () => {
    const { frames, runAt } = clock();
    let paints = 0;
    const loop = new FrameLoop((nowMs) => nowMs < 40, () => (paints += 1), frames);
    loop.request();
    for (const nowMs of [16, 32, 48, 64]) runAt(nowMs);
    expect(paints).toBe(3);
  });

  it('draws a request made while painting in the next frame', () => {
    const { frames, runAt } = clock();
    let paints = 0;
    const loop: FrameLoop = new FrameLoop(() => false, () => { paints += 1; if (paints === 1) loop.request(); }, frames);
    loop.request();
    runAt(16);
    expect(paints).toBe(1);
    runAt(32);
    expect(paints).toBe(2);
  });

  it('dispose() cancels the frame on its way and refuses new ones', () => {
    const { frames, runAt } = clock();
    let paints = 0;
    const loop = new FrameLoop(() => true, () => (paints += 1), frames);
    loop.request();
    loop.dispose();
    loop.request();
    runAt(16);
    expect(paints).toBe(0);
  });
});

/** Frames that run when the test says so. */
function clock(): { frames: FrameSource; runAt: (nowMs: number) => void } {
  const waiting = new Map<number, (nowMs: number) => void>();
  let handles = 0;
  return {
    frames: {
      request: (callback) => { waiting.set((handles += 1), callback); return handles; },
      cancel: (handle) => { waiting.delete(handle); },
    },
    runAt: (nowMs) => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const callback of due) callback(nowMs);
    },
  };
}
