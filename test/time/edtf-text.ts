import fc from 'fast-check';

const twoDigits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'));

const mark = fc.constantFrom('', '', '', '?', '~', '%');

const plainYear = fc.integer({ min: -9999, max: 9999 }).map((year) => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`);
const maskedYear = fc.constantFrom('189X', '15XX', '1XXX', 'XXXX', '1X5X', '-004X', '-19XX');
const longYear = fc.tuple(fc.constantFrom('', '-'), fc.integer({ min: 10_000, max: 999_999_999 }), fc.constantFrom('', 'E1', 'E2'), fc.constantFrom('', 'S1', 'S3'))
  .map((parts) => `Y${parts.join('')}`);
const estimate = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 4 })).map(([year, digits]) => `${year}S${digits}`);

const month = fc.oneof({ weight: 4, arbitrary: twoDigits(1, 12) }, { weight: 1, arbitrary: fc.constantFrom('XX', '0X', '1X', 'X2') });
const day = fc.oneof({ weight: 4, arbitrary: twoDigits(1, 31) }, { weight: 1, arbitrary: fc.constantFrom('XX', '0X', '1X', '2X', '3X', 'X1') });

/** A part with at most one mark, on either side. */
function marked(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(part, mark, fc.boolean()).map(([text, sign, isLeft]) => (isLeft ? sign + text : text + sign));
}

const year = fc.oneof({ weight: 4, arbitrary: plainYear }, { weight: 1, arbitrary: maskedYear });
const time = fc.tuple(twoDigits(0, 23), twoDigits(0, 59), twoDigits(0, 59), fc.constantFrom('', 'Z', '-04', '+04:30', '+14:00'))
  .map(([hours, minutes, seconds, zone]) => `T${hours}:${minutes}:${seconds}${zone}`);

const date = fc.oneof(
  marked(year),
  longYear,
  estimate,
  fc.tuple(marked(year), marked(month)).map((parts) => parts.join('-')),
  fc.tuple(marked(year), marked(twoDigits(21, 41))).map((parts) => parts.join('-')),
  fc.tuple(marked(year), marked(month), marked(day)).map((parts) => parts.join('-')),
  fc.tuple(plainYear, twoDigits(1, 12), twoDigits(1, 28), time).map(([y, m, d, t]) => `${y}-${m}-${d}${t}`),
);

const interval = fc.tuple(fc.oneof(date, fc.constantFrom('..', '')), date, fc.boolean())
  .map(([open, known, isForward]) => (isForward ? `${open}/${known}` : `${known}/${open}`));

const set = fc.tuple(
  fc.constantFrom(['[', ']'], ['{', '}']),
  fc.boolean(), fc.array(date, { minLength: 1, maxLength: 4 }), fc.boolean(),
).map(([[open, close], isOpenStart, members, isOpenEnd]) => {
  const isBoth = members.length > 1;
  return `${open}${isOpenStart ? '..' : ''}${members.join(',')}${isOpenEnd && (isBoth || !isOpenStart) ? '..' : ''}${close}`;
});

/** Texts of every form of EDTF; some name days that do not exist or end before they start. */
export function edtfText(): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: date }, { weight: 2, arbitrary: interval }, { weight: 1, arbitrary: set });
}
