import { plainYear } from './written-date.js';

const SIZES: Readonly<Record<string, number>> = { ka: 1e3, kya: 1e3, thousand: 1e3, ma: 1e6, mya: 1e6, million: 1e6, ga: 1e9, bya: 1e9, billion: 1e9 };
const AGO = /^([\d.]+)\s*(?:(ka|kya|ma|mya|ga|bya)|(thousand|million|billion)?\s*years?\s*ago)$/;

/** Fewer years ago, it counts from when. */
const FEWEST_YEARS = 10_000;

/**
 * The EDTF of a year that is counted back from now, as geologists do: `66 Ma`, `66 million years ago`, `12 ka`. Large round numbers, so that
 * counting from 1950 or from this year is nearly the same: `100 years ago` is refused.
 *
 * @param text in small letters
 */
export function yearsAgo(text: string): string | undefined {
  const [, number, unit, size] = AGO.exec(text) ?? [];
  const years = Math.round(Number(number) * (SIZES[unit ?? size ?? ''] ?? 1));
  return years >= FEWEST_YEARS && Number.isFinite(years) && years % 100 === 0 ? plainYear(-years) : undefined;
}
