/** A year from 1 on, a month, a day, and a time with its zone: what the `datetime` of a `<time>` may hold. */
const LEGAL = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * An EDTF date as HTML has it; `undefined` for what HTML cannot say: doubt, intervals, years before 1.
 *
 * @example htmlDatetime('1904-02-08') // '1904-02-08'
 * @example htmlDatetime('1896~') // undefined
 */
export function htmlDatetime(edtf: string): string | undefined {
  return LEGAL.test(edtf) ? edtf : undefined;
}
