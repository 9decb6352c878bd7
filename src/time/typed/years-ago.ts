import { MANY_YEARS } from '../words/years-ago.js';
import { plainYear } from './written-date.js';

const SIZES: Readonly<Record<string, number>> = { ka: 1e3, kya: 1e3, thousand: 1e3, ma: 1e6, mya: 1e6, million: 1e6, ga: 1e9, bya: 1e9, billion: 1e9 };
const AGO = /^([\d.]+)\s*(?:(ka|kya|ma|mya|ga|bya)|(thousand|million|billion)?\s*years?\s*ago)$/;

/** Fewer years ago, it counts from when. */
const FEWEST_YEARS = 10_000;
/** What geologists and radiocarbon dating count from. */
const PRESENT = 1950;

/**
 * The EDTF of a year that is counted back from now, as geologists do: `66 Ma`, `66 million years ago`. So far back round numbers are taken as written; from
 * 100,000 years on they are counted from 1950: `12 ka` was 10,051 BC. Of fewer than 10,000 years nobody can say from when they count: `100 years ago`
 * is refused.
 *
 * @param text in small letters
 */
export function yearsAgo(text: string): string | undefined {
  const [, number, unit, size] = AGO.exec(text) ?? [];
  const years = Math.round(Number(number) * (SIZES[unit ?? size ?? ''] ?? 1));
  if (!(years >= FEWEST_YEARS && Number.isFinite(years) && years % 100 === 0)) return undefined;
  return plainYear(years < MANY_YEARS ? PRESENT - years : -years);
}

/**
 * What stands behind the number of a year that is counted back from now.
 *
 * @example unitAgo('252 ma') // ' ma'
 */
export function unitAgo(text: string): string | undefined {
  const [whole, number = ''] = AGO.exec(text) ?? [];
  return whole?.slice(number.length);
}
