import { describe, expect, it } from 'vitest';
import { axisHeight } from '../../../src/layout/lay-out.js';
import { buildStore } from '../../../src/store/build-store.js';
import { civilToInstant } from '../../../src/time/civil.js';
import { datasetOf, eventOf } from '../../store/random-dataset.js';
import { inColumns } from '../../../src/layout/columns/in-columns.js';
import { MS_PER_MEAN_YEAR } from '../../../src/time/instant.js';
import { Pictures } from '../pictures.js';

const PHONE = { width: 560, height: 366, makeFlow: inColumns };

function picturesOf(dates: readonly string[], locale = 'en'): Pictures {
  const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: dates.map((date, i) => eventOf({ id: String(i), date })) }));
  return new Pictures(store, { ...PHONE, locale });
}

const DEEP = ['Y-13787000000S5', 'Y-66038000', 'Y-74000', '-0043-03-13', '1969-07-20', '2026-08-12'];

/** What the axis says of so many years from one on, at most until today. */
function saidIn(pictures: Pictures, year: number, years: number): readonly string[] {
  const start = civilToInstant(year, 1, 1);
  const { scene } = pictures.layOut({ start, end: Math.min(start + years * MS_PER_MEAN_YEAR, civilToInstant(2026, 9, 1)), widthPx: pictures.plotWidth });
  return scene.groups.flatMap(({ marks }) => marks).flatMap((mark) => (mark.kind === 'text' && ['tick-label', 'context-label'].includes(mark.role) ? [mark.text] : []));
}

describe('the column of ticks on a phone', () => {
  it('is no wider for deep time than for a century, in any language', () => {
    for (const locale of ['en', 'ko', 'de']) {
      const century = axisHeight(picturesOf(['1920-05-01', '2026-08-12'], locale).arrangement);
      expect(axisHeight(picturesOf(DEEP, locale).arrangement)).toBeLessThanOrEqual(century + 2);
    }
  });

  it('cuts no age, year or month, at any scale', () => {
    const pictures = picturesOf(DEEP);
    for (const year of [-13_787_000_000, -66_040_000, -74_100, -9000, -44, 1960]) {
      for (let years = 2e10; years > 0.01; years /= 3) {
        const said = saidIn(pictures, year, years);
        expect(said.filter((text) => text.includes('…')), `${years} years from ${year}`).toEqual([]);
        expect(said.length, `${years} years from ${year}`).toBeGreaterThan(0);
      }
    }
  });

  it('names the age that a window is in where its years have more digits than there is room for', () => {
    expect(saidIn(picturesOf(DEEP), -66_040_000, 200)).toEqual(['66.04 Ma']);
  });
});
