import { isOngoing } from './ongoing.js';
import { namesEra, readDate, withoutEra } from './read-date.js';
import { unitAgo } from './years-ago.js';
import type { LocaleNames } from './locale-names.js';
import type { Read } from './read-date.js';

const FROM = /^(?:from|vom|von|du|del|de|с|от) /;
/** A dash or a word between two dates, a dash behind one or before one; hyphens without blanks only where they cannot be part of a date. */
const JOINTS = new RegExp([
  '\\s*–\\s*', '\\s+-\\s+', '\\s*-$', '\\s+(?:to|until|bis|au|al|a|à|до|по)\\s+', '(?<=^\\d{3,4})-(?=\\d{3,4}$)', '\\s*~\\s*(?=.)', '\\.\\.', '(?=至今$)',
  // `8-10 May 1904`, `8.-10.2.1904`, `May 8-10, 1904`
  '(?<=^\\d{1,2}\\.?)-(?=\\d{1,2}(?:[.,\\s]*\\p{L}|\\.\\s?\\d))', '(?<=^\\p{L}+\\.? \\d{1,2})-(?=\\d{1,2},? \\d{3,4}$)',
].join('|'), 'u');
/** The number of a day, or of anything else, that stands alone. */
const LONE_NUMBER = /^(\D*\d{1,2})(?:\.|st|nd|rd|th|er|º)?$/;

/** One date to another; what the first leaves out is in the second, or behind `May 8` in the first. An end that is left out, or has not come, is open. */
export function readRange(text: string, names: LocaleNames): Read {
  const [from, to, ...more] = text.replace(FROM, '').split(JOINTS);
  if (from === undefined || to === undefined || more.length > 0 || (from === '' && to === '')) return undefined;
  // As much a minus as a dash.
  if (/^–\d/.test(text)) return undefined;
  const isOpen = to === '' || isOngoing(to);
  const until = isOpen ? undefined : endOf(from, to, names);
  const since = from === '' ? undefined : startOf(from, isOpen ? '' : to, names);
  if ((!isOpen && until === undefined) || (from !== '' && since === undefined)) return undefined;
  const edtf = `${since?.edtf.split('/')[0] ?? '..'}/${until?.edtf.split('/').at(-1) ?? '..'}`;
  return since?.isAmbiguous === true || until?.isAmbiguous === true ? { edtf, isAmbiguous: true } : { edtf };
}

interface End { readonly edtf: string; readonly isAmbiguous?: boolean }

function endOf(from: string, to: string, names: LocaleNames): End | undefined {
  const [, month = ''] = (/^\d{1,2}(?:st|nd|rd|th)?,?\s\d{3,}/.test(to) && /^(.*\p{L}\D*)\d{1,2}(?:st|nd|rd|th)?$/u.exec(from)) || [];
  return endIn(`${month}${to}`, namesEra(to, names), names);
}

function startOf(from: string, to: string, names: LocaleNames): End | undefined {
  // `300–252 Ma`: the unit is of both.
  const unit = unitAgo(to);
  if (unit !== undefined && /^[\d.]+$/.test(from)) return endIn(`${from}${unit}`, false, names);
  const { isBce } = withoutEra(to, names);
  const [, number] = LONE_NUMBER.exec(from) ?? [];
  const [, behindDay] = /^\d{1,2}(\D.*)$/.exec(to) ?? [];
  const [, year] = /\D(\d{3,})\D*$/.exec(to) ?? [];
  const isOfYearBefore = isBce && !namesEra(from, names);
  const candidates = number === undefined
    ? [isOfYearBefore ? `${from} bc` : from, ...(year === undefined || isOfYearBefore ? [] : [`${from} ${year}`])]
    : [...(behindDay === undefined ? [] : [`${number}${behindDay}`]), ...(namesEra(to, names) ? [isBce ? `${from} bc` : from] : [])];
  for (const candidate of candidates) {
    const start = endIn(candidate, namesEra(from, names) || namesEra(to, names), names);
    if (start) return start;
  }
  return undefined;
}

/** One end of two. A year of one or two digits is one only where an era is named: `12–1904` begins in a December, `45` is 1945. */
function endIn(text: string, isOfEra: boolean, names: LocaleNames): End | undefined {
  const read = readDate(text, names);
  return !read || 'missing' in read || (/^00/.test(read.edtf) && !isOfEra && !/\d{3}/.test(text)) ? undefined : read;
}
