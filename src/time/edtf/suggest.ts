/** Longer texts are prose, not mistyped dates. */
const MAX_CHARACTERS = 64;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

type Repair = readonly [pattern: RegExp, replacement: string | ((...groups: string[]) => string)];

/**
 * What people write for a date, and its EDTF, in the order in which they are tried; each is applied to what the ones
 * before have made of the text. None repeats a group that repeats, so they are linear.
 */
const REPAIRS: readonly Repair[] = [
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/^\s+|\s+$/g, ''],
  [/\s*([,[\]{}/])\s*/g, '$1'],
  [/^(\d{4}-\d\d-\d\d)[ t](?=\d)/, '$1T'],
  [/z$/, 'Z'],
  [/(T\d\d:\d\d:\d\d)[.,]\d+/, '$1'],
  [/(T\d\d:\d\d)(?=$|Z|[+-])/, '$1:00'],
  [/(T[\d:]+[+-]\d\d)(\d\d)$/, '$1:$2'],
  [/(T[\d:]+)-00(:00)?$/, '$1Z'],
  [/(open|present|today|now|ongoing)$/i, '..'],
  [/^open(?=\/)/i, '..'],
  [/unknown/i, ''],
  [/\?~|~\?/g, '%'],
  [/^[?~%](\d{4})[?~%]$/, '$1%'],
  [/([/\d])\.\.[?~%]$/, '$1..'],
  [/^\[[^\]]*$/, (all) => `${all}]`],
  [/^\{[^}]*$/, (all) => `${all}}`],
  [/^y(?=-?\d)/, 'Y'],
  [/^(Y-?\d+)e(?=\d)/, '$1E'],
  [/^Y(-?)(\d{1,4})$/, (_, sign = '', digits = '') => sign + digits.padStart(4, '0')],
  [/^-?0+$/, '0000'],
  [/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'],
  [/^(-?\d{5,12})$/, (all) => `Y${all}`],
  [/^(about|around|approximately|approx\.?|circa|ca\.?|c\.?)\s*([\dX-]+)$/i, '$2~'],
  [/^(?:about|around|circa|ca\.?|c\.?)\s*(\d{1,4}) ?(?:bc|bce|b\.c\.)$/i, (_, year = '') => `${astronomicalYear(Number(year))}~`],
  [/^([\dX-]+)\s*(circa|ca\.?)$/i, '$1~'],
  [/^(before|until|by)\s+/i, '../'],
  [new RegExp(`${MONTH_NAME} (\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})`, 'gi'), (_, month = '', day = '', year = '') => `${year}-${monthNumber(month)}-${day}`],
  [new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? ${MONTH_NAME},? (\\d{4})`, 'gi'), (_, day = '', month = '', year = '') => `${year}-${monthNumber(month)}-${day}`],
  [new RegExp(`${MONTH_NAME},? (\\d{4})`, 'gi'), (_, month = '', year = '') => `${year}-${monthNumber(month)}`],
  [/^(?:since|after|from)\s+(.+)$/i, '$1/..'],
  [/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/i, (_, name = '', year = '') => `${year}-${seasonCode(name)}`],
  [/^(\d{2})00['’]?s$/, '$1XX'],
  [/^(\d{3})0['’]?s$/, '$1X'],
  [/^(\d{1,2})(?:st|nd|rd|th) century$/i, (_, century = '') => `${String(Number(century) - 1).padStart(2, '0')}XX`],
  [/^(\d{1,4}) ?(?:bc|bce|b\.c\.)$/i, (_, year = '') => astronomicalYear(Number(year))],
  [/^(?:(?:ad|ce|a\.d\.) ?)?(\d{1,4})(?: ?(?:ad|ce|a\.d\.))?$/i, (_, year = '') => year.padStart(4, '0')],
  [/^-(\d{1,3})$/, (_, year = '') => `-${year.padStart(4, '0')}`],
  [/[xu](?=[xu\d?~%/-]|$)/g, 'X'],
  [/^(\d{4})[./](\d{1,2})[./](\d{1,2})$/, '$1-$2-$3'],
  [/(\d{4})-(\d)(?!\d|X)/g, '$1-0$2'],
  [/(\d{4}-\d\d)-(\d)(?!\d|X|:)/g, '$1-0$2'],
  [/^(\d{4})\s*-\s*(\d{4})$/, '$1/$2'],
  [/^(\d{4})\s*-$/, '$1/'],
  [/^([^/]+)\/([^/]+)$/, '$2/$1'],
];

/**
 * The EDTF that was probably meant by a text that is none, or `undefined` when nothing likely can be read.
 *
 * @example suggestEdtf('c. 1900', isEdtf) // '1900~'
 */
export function suggestEdtf(text: string, isEdtf: (candidate: string) => boolean): string | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  // Compatibility forms turn full-width digits and the like into the plain ones.
  let candidate = text.normalize('NFKC');
  if (candidate !== text && isEdtf(candidate)) return candidate;
  for (const [pattern, replacement] of REPAIRS) {
    const repaired = typeof replacement === 'string' ? candidate.replace(pattern, replacement) : candidate.replace(pattern, replacement);
    if (repaired === candidate) continue;
    candidate = repaired;
    if (isEdtf(candidate)) return candidate;
  }
  return undefined;
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

function seasonCode(name: string): number {
  return { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }[name.toLowerCase()] ?? 21;
}

/** 1 BC is the year 0000, 44 BC the year -0043. */
function astronomicalYear(yearBc: number): string {
  return yearBc === 1 ? '0000' : `-${String(yearBc - 1).padStart(4, '0')}`;
}
