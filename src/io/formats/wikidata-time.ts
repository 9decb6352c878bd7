import { civilToInstant, instantToCivil, isCivilDay } from '../../time/civil.js';
import { yearText } from '../reading/fields.js';

/** The item for the proleptic Julian calendar; every other calendar model is the Gregorian. */
const JULIAN = /\bQ1985786$/;

/** Wikidata's codes for how fine a time is known. */
const DAY = 11;
const MONTH = 10;
const YEAR = 9;
const DECADE = 8;
const CENTURY = 7;
const MILLENNIUM = 6;

/** A time as Wikidata has it. */
export interface WikidataTime {
  /** `+1904-02-08T00:00:00Z`, with any number of digits in the year. */
  readonly time: string;
  /** 0 (a thousand million years) to 14 (a second). */
  readonly precision: number;
  /** The calendar that the time is written in. */
  readonly calendar?: string;
  /**
   * How years before Christ are counted: `historical`, as in Wikidata's JSON, where −44 is 44 BC, or `astronomical`,
   * as in the results of its query service, where −43 is.
   */
  readonly years: 'historical' | 'astronomical';
}

/**
 * A Wikidata time in EDTF, as wide as its precision says. Days of the Julian calendar are converted; years, months and
 * longer times keep the numbers that historians use. A century is its hundred years (the 19th from 1801 to 1900).
 *
 * @returns `undefined` for what is no time
 * @example wikidataTimeToEdtf({ time: '+1904-02-08T00:00:00Z', precision: 11, years: 'historical' }) // '1904-02-08'
 * @see https://www.wikidata.org/wiki/Help:Dates
 */
export function wikidataTimeToEdtf({ time, precision, calendar = '', years }: WikidataTime): string | undefined {
  const [, sign = '', digits = '', month = '', day = ''] = /^([+-]?)(\d{1,12})-(\d\d)-(\d\d)(?:T|$)/.exec(time) ?? [];
  if (digits === '') return undefined;
  const counted = Number(digits) * (sign === '-' ? -1 : 1);
  const year = years === 'historical' && counted < 0 ? counted + 1 : counted;
  if (precision >= DAY) return dayText(year, Number(month), Number(day), JULIAN.test(calendar));
  if (precision === MONTH && month !== '00') return `${yearText(year)}-${month}`;
  if (precision === MONTH || precision === YEAR) return yearText(year);
  if (precision === DECADE) return rangeText(Math.floor(year / 10) * 10, 10);
  if (precision === CENTURY) return rangeText(Math.floor((year - 1) / 100) * 100 + 1, 100);
  if (precision === MILLENNIUM) return rangeText(Math.floor((year - 1) / 1000) * 1000 + 1, 1000);
  return precision >= 0 && precision < MILLENNIUM ? coarseText(year, 10 ** (YEAR - precision)) : undefined;
}

function dayText(year: number, month: number, day: number, isJulian: boolean): string | undefined {
  if (!isCivilDay(year, month, day, isJulian ? 'julian' : 'gregorian')) return undefined;
  if (!isJulian) return `${yearText(year)}-${two(month)}-${two(day)}`;
  const civil = instantToCivil(civilToInstant(year, month, day, 'julian'));
  return `${yearText(civil.year)}-${two(civil.month)}-${two(civil.day)}`;
}

/** Whole decades, centuries and millennia. */
function rangeText(firstYear: number, years: number): string {
  return `${yearText(firstYear)}/${yearText(firstYear + years - 1)}`;
}

/** Ten thousand years and more: about then. */
function coarseText(year: number, unitYears: number): string {
  return `${rangeText(year - unitYears / 2, unitYears + 1).replace('/', '~/')}~`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
