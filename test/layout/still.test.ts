import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { laySheets, layStill } from '../../src/layout/still.js';
import { lightTheme } from '../../src/render/themes.js';
import { staticTextMeasurer } from '../../src/render/static-text-measurer.js';
import type { Scene } from '../../src/scene/scene.js';

const TRACKS = 60;
const crowd = buildStore({
  id: 'crowd', title: 'A crowd', kinds: [{ id: 'event', label: 'Event', shape: 'circle' }], sources: [],
  tracks: Array.from({ length: TRACKS }, (_, i) => ({ id: `t${i}`, name: `Track ${i}` })),
  events: Array.from({ length: TRACKS }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, date: String(1800 + i), kind: 'event', actors: [`t${i}`] })),
});
const setting = { locale: 'en', measure: staticTextMeasurer(lightTheme.fonts), width: 960, maxHeight: 1100 };

/** Ids of the tracks that a picture shows anything of. */
function tracksIn({ groups }: Scene): string[] {
  return [...new Set(groups.flatMap(({ trackId }) => trackId ?? []))];
}

describe('laySheets(store, setting)', () => {
  it('puts more tracks than fit a sheet on several, each track whole and once, each sheet with an axis and none nearly empty', () => {
    const sheets = laySheets(crowd, setting);
    expect(sheets.length).toBeGreaterThan(2);
    expect(sheets.flatMap(tracksIn)).toEqual(tracksIn(layStill(crowd, setting)));
    for (const sheet of sheets) {
      expect(sheet.height).toBeLessThanOrEqual(1100);
      expect(sheet.height).toBeGreaterThan(550);
      expect(sheet.groups.some(({ key, marks }) => key === 'axis' && marks.length > 4)).toBe(true);
    }
  });

  it('repeats no pinned track on top of others', () => {
    const sheets = laySheets(crowd, { ...setting, tracks: { pinned: ['t0'] } });
    expect(sheets.flatMap(tracksIn)).toHaveLength(TRACKS);
  });

  it('is one picture where the tracks fit, or nearly do', () => {
    const whole = layStill(crowd, setting);
    expect(laySheets(crowd, { ...setting, maxHeight: whole.height * 0.9 })).toEqual([layStill(crowd, { ...setting, maxHeight: whole.height * 0.9 })]);
  });
});
