import fc from 'fast-check';

const twoDigits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'));

const sign = fc.constantFrom('', '', '', '-');
const mark = fc.constantFrom('', '', '', '?', '~', '%');

const plainYear = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9999 }) },
  { weight: 2, arbitrary: fc.integer({ min: -9999, max: -1 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 4, 1600, 1900, 1904, 2000, 9999, -4, -100, -400, -9999) },
).map((year) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`);

/** Text of so many characters, each of which may be unknown. */
const masked = (length: number, digits: string): fc.Arbitrary<string> =>
  fc.string({ unit: fc.oneof(fc.constant('X'), fc.constantFrom(...Array.from(digits))), minLength: length, maxLength: length });

const maskedYear = fc.tuple(sign, masked(4, '0123456789')).map((parts) => parts.join('')).filter((year) => year !== '-0000');
const year = fc.oneof({ weight: 3, arbitrary: plainYear }, { weight: 1, arbitrary: maskedYear });

const significant = fc.constantFrom('', '', 'S1', 'S2', 'S3', 'S4');
const estimate = fc.tuple(sign, fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 })).map(([minus, number, digits]) => `${minus}${number}S${digits}`);
const longYear = fc.tuple(sign, fc.integer({ min: 10_000, max: 999_999_999 }), significant).map(([minus, number, digits]) => `Y${minus}${number}${digits}`);
const exponentialYear = fc.tuple(sign, fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 4, max: 7 }), fc.constantFrom('', '', 'S1', 'S3')).map(([minus, number, exponent, digits]) => `Y${minus}${number}E${exponent}${digits}`);

const month = fc.oneof({ weight: 4, arbitrary: twoDigits(1, 12) }, { weight: 1, arbitrary: fc.constantFrom('XX', '0X', '1X', 'X0', 'X1', 'X2', 'X9') });
const day = fc.oneof({ weight: 4, arbitrary: twoDigits(1, 31) }, { weight: 1, arbitrary: fc.constantFrom('XX', '0X', '1X', '2X', '3X', 'X0', 'X1', 'X9') });
const partOfYear = twoDigits(21, 41);

/** A part with at most one mark, on either side. */
function marked(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(part, mark, fc.boolean()).map(([text, qualifier, isLeft]) => (isLeft ? qualifier + text : text + qualifier));
}

/** A part with a mark behind it or none. */
function markedBehind(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(part, mark).map((parts) => parts.join(''));
}

const zone = fc.oneof(
  fc.constantFrom('', '', 'Z', '+00', '+00:00', '-15:56', '+15:02'),
  fc.tuple(fc.constantFrom('+', '-'), twoDigits(1, 14), fc.oneof(fc.constant(''), twoDigits(0, 59).map((minutes) => `:${minutes}`))).map((parts) => parts.join('')),
);
const time = fc.oneof({ weight: 6, arbitrary: fc.tuple(twoDigits(0, 23), twoDigits(0, 59), twoDigits(0, 59)).map((parts) => parts.join(':')) }, { weight: 1, arbitrary: fc.constant('24:00:00') });

/** Dates by what they are given in; those of one form may be the ends of a range. */
const FORMS = {
  year: fc.oneof({ weight: 3, arbitrary: marked(year) }, { weight: 1, arbitrary: markedBehind(longYear) }, { weight: 1, arbitrary: markedBehind(exponentialYear) }, { weight: 1, arbitrary: marked(estimate) }),
  partOfYear: fc.tuple(marked(year), marked(partOfYear)).map((parts) => parts.join('-')),
  month: fc.tuple(marked(year), marked(month)).map((parts) => parts.join('-')),
  day: fc.tuple(marked(year), marked(month), marked(day)).map((parts) => parts.join('-')),
  time: fc.tuple(plainYear, twoDigits(1, 12), twoDigits(1, 31), time, zone).map(([y, m, d, t, z]) => `${y}-${m}-${d}T${t}${z}`),
};

const date = fc.oneof(...Object.values(FORMS));

const interval = fc.tuple(fc.oneof({ weight: 2, arbitrary: date }, { weight: 1, arbitrary: fc.constantFrom('..', '') }), date, fc.boolean())
  .map(([open, known, isForward]) => (isForward ? `${open}/${known}` : `${known}/${open}`));

const range = fc.constantFrom(FORMS.year, FORMS.month, FORMS.day, FORMS.time).chain((form) => fc.tuple(form, form)).map((ends) => ends.join('..'));

const set = fc.tuple(
  fc.constantFrom(['[', ']'], ['{', '}']),
  fc.boolean(), date, fc.array(fc.oneof({ weight: 3, arbitrary: date }, { weight: 1, arbitrary: range }), { maxLength: 3 }), date, fc.boolean(),
).map(([[open, close], isOpenStart, first, others, last, isOpenEnd]) =>
  `${open}${[`${isOpenStart ? '..' : ''}${first}`, ...others, `${last}${isOpenEnd ? '..' : ''}`].join(',')}${close}`);

/** A set of one member. */
const singleton = fc.tuple(fc.constantFrom(['[', ']'], ['{', '}']), fc.oneof(date, range, date.map((text) => `..${text}`), date.map((text) => `${text}..`)))
  .map(([[open, close], member]) => `${open}${member}${close}`);

/** Texts of every form of EDTF, levels 0 to 2; some name days that do not exist or end before they start. */
export function edtfText(): fc.Arbitrary<string> {
  return fc.oneof({ weight: 5, arbitrary: date }, { weight: 3, arbitrary: interval }, { weight: 2, arbitrary: set }, { weight: 1, arbitrary: singleton });
}

/** Dates with digits that are not known. */
export function edtfMask(): fc.Arbitrary<string> {
  const mask = fc.tuple(sign, masked(4, '0123456789')).map((parts) => parts.join('')).filter((text) => text !== '-0000' && !text.endsWith('XXXX'));
  return fc.oneof(
    mask,
    fc.tuple(fc.oneof(mask, plainYear), month).map((parts) => parts.join('-')),
    fc.tuple(fc.oneof(mask, plainYear), month, day).map((parts) => parts.join('-')),
  );
}
