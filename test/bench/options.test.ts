import { describe, expect, it } from 'vitest';

interface Options {
  readonly subjects: readonly { readonly id: string }[];
  readonly counts: readonly number[];
  readonly repeats: number;
  readonly isComplete: boolean;
}

const { readOptions } = await import(new URL('../../bench/options.mjs', import.meta.url).href) as { readonly readOptions: (flags: readonly string[]) => Options };

describe('readOptions()', () => {
  it('measures everything three times where nothing is said', () => {
    const { counts, repeats, isComplete } = readOptions([]);
    expect(counts).toEqual([100, 1000, 10_000, 100_000, 1_000_000]);
    expect({ repeats, isComplete }).toEqual({ repeats: 3, isComplete: true });
  });

  it('takes subjects, numbers of events and repeats, and knows that this is not everything', () => {
    const { subjects, ...rest } = readOptions(['--subjects=lod,longview', '--n=10000,100', '--repeats=1']);
    expect(subjects.map(({ id }) => id)).toEqual(['lod', 'longview']);
    expect(rest).toMatchObject({ counts: [100, 10_000], repeats: 1, isComplete: false });
  });

  it('says what would be right', () => {
    expect(() => readOptions(['--subject=lod'])).toThrow('no such flag: --subject=lod; there is --subjects=');
    expect(() => readOptions(['--subjects=vis'])).toThrow(/^no such subject: vis; there is longview, vis-stacked/);
    expect(() => readOptions(['--n=many'])).toThrow('--n takes whole numbers from 1, not many');
  });
});
