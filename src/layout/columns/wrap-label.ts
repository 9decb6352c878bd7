import { SEPARATOR } from '../bidi.js';
import { shorten } from '../shorten.js';
import type { FontRole } from '../../scene/theme.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';

/** After a space or a dash, and between the characters of scripts that are written without spaces. */
const BREAKS = /(?<=[\s\u2013\u2014/-])|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/u;

/**
 * A text in lines of a width: a title and below it its date, broken between words where there is a break, and with "…" where the most
 * lines are not enough.
 */
export function wrapLabel(text: string, roomPx: number, font: FontRole, measure: TextMeasurer, mostLines = 2): string {
  if (measure(text, font) <= roomPx) return text;
  const [title = '', note] = text.split(SEPARATOR);
  if (note === undefined) return linesOf(title, mostLines, roomPx, font, measure).join('\n');
  const lines = linesOf(title, mostLines - 1, roomPx, font, measure);
  return [...lines, ...linesOf(note, mostLines - lines.length, roomPx, font, measure)].join('\n');
}

function linesOf(text: string, most: number, roomPx: number, font: FontRole, measure: TextMeasurer): string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < most - 1 && measure(rest, font) > roomPx) {
    const line = beginning(rest, roomPx, font, measure);
    lines.push(shorten(line.trimEnd(), roomPx, font, measure));
    rest = rest.slice(line.length);
  }
  return [...lines, shorten(rest, roomPx, font, measure)].filter((line) => line !== '');
}

/** The parts of a text that stand in one line: one at least, which may be wider. */
function beginning(text: string, roomPx: number, font: FontRole, measure: TextMeasurer): string {
  const [first = '', ...others] = text.split(BREAKS);
  let line = first;
  for (const part of others) {
    if (measure((line + part).trimEnd(), font) > roomPx) break;
    line += part;
  }
  return line;
}
