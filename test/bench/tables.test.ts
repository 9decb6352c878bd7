import { describe, expect, it } from 'vitest';

type Named = (id: string) => string;
const { tableOfBundles, tableOfCount, tableOfMeasure } = await import(new URL('../../bench/report/tables.mjs', import.meta.url).href) as {
  readonly tableOfBundles: (results: object, nameOf: Named) => string;
  readonly tableOfCount: (results: object, count: number, nameOf: Named) => string;
  readonly tableOfMeasure: (results: object, key: string, nameOf: Named) => string;
};

const results = {
  repeats: 3,
  counts: [100, 1000],
  bundles: { fast: { min: 251_040, gzip: 89_200, brotli: 77_150 } },
  rows: [
    { subject: 'fast', count: 100, repeats: 3, measures: { zoomMs: 2.04, firstPaintMs: 1234.5, nodes: 8, droppedPercent: 0 } },
    { subject: 'slow', count: 100, repeats: 1, measures: { zoomMs: 24_720, unmoved: ['pan'] }, stopped: 'mounting took more than 30 s' },
    { subject: 'fast', count: 1000, repeats: 3, measures: { zoomMs: 2.96 } },
    { subject: 'slow', count: 1000, skipped: 'stopped at 100' },
  ],
};
const nameOf: Named = (id) => `The ${id} one`;

describe('tableOfCount()', () => {
  it('has a row for each subject that was run, with as many digits as count', () => {
    expect(tableOfCount(results, 100, nameOf)).toContain('| The fast one | 1,235 | – | 2.0 | – | 0 | – | – | 8 | – | – |');
    expect(tableOfCount(results, 1000, nameOf)).not.toContain('| The slow one |');
  });

  it('says below why something was not measured', () => {
    expect(tableOfCount(results, 100, nameOf)).toMatch(/\n\n- The slow one: stopped, mounting took more than 30 s\n- The slow one: a drag changed nothing in the picture\n- The slow one: one run only$/);
    expect(tableOfCount(results, 1000, nameOf)).toMatch(/\n\n- The slow one: not run, stopped at 100$/);
  });
});

describe('tableOfMeasure()', () => {
  it('has a column for each number of events', () => {
    expect(tableOfMeasure(results, 'zoomMs', nameOf)).toBe([
      '| events | 100 | 1,000 |',
      '| --- | --: | --: |',
      '| The fast one | 2.0 | 3.0 |',
      '| The slow one | 24,720 | – |',
    ].join('\n'));
  });
});

describe('tableOfBundles()', () => {
  it('is in kilobytes', () => {
    expect(tableOfBundles(results, nameOf)).toContain('| The fast one | 251.0 | 89.2 | 77.2 |');
  });
});
