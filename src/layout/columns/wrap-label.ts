import { SEPARATOR } from '../bidi.js';
import { shorten } from '../shorten.js';
import type { FontRole } from '../../scene/theme.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';

/** After a space or a dash, and between the characters of scripts that are written without spaces. */
const BREAKS = /(?<=[\s\u2013\u2014/-])|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/u;

/** A text in no more than two lines of a width: a title and its date, else at a break between words where there is one, and with "…" where that is not enough. */
export function wrapLabel(text: string, roomPx: number, font: FontRole, measure: TextMeasurer): string {
  if (measure(text, font) <= roomPx) return text;
  const [title = '', note] = text.split(SEPARATOR);
  if (note !== undefined) return `${shorten(title, roomPx, font, measure)}\n${shorten(note, roomPx, font, measure)}`;
  let first = '';
  for (const part of text.split(BREAKS)) {
    if (measure((first + part).trimEnd(), font) > roomPx) break;
    first += part;
  }
  if (first === '') return shorten(text, roomPx, font, measure);
  const second = shorten(text.slice(first.length), roomPx, font, measure);
  return second === '' ? shorten(text, roomPx, font, measure) : `${first.trimEnd()}\n${second}`;
}
