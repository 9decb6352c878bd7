import { CONTEXT_ROW_PX } from '../geometry.js';
import { inOrder } from '../bidi.js';
import { instantToPx } from '../../view/view-window.js';
import { zoneOffset } from '../../time/time-zone.js';
import type { Axis } from './axis.js';
import type { LayoutInput } from '../layout-input.js';
import type { Mark, TextMark } from '../../scene/marks.js';

/** From the line of today to its name. */
const GAP_PX = 5;
/** Free room around its name. */
const AIR_PX = 6;

/** What stands in one row with the name of today, or in one column. */
const ROW_WORDS: ReadonlySet<string> = new Set(['tick-label']);
const COLUMN_WORDS: ReadonlySet<string> = new Set(['tick-label', 'context-label']);

const known = new Map<string, string>();

/** What today is called, as it stands among words of another direction. */
function todayIn(locale: string): string {
  const name = known.get(locale) ?? inOrder(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'day'));
  known.set(locale, name);
  return name;
}

/** Where today is, px along time; `undefined` where it is out of view, or where the events do not reach beyond it. */
export function todayPx({ store, window, now = NaN }: Pick<LayoutInput, 'store' | 'window' | 'now'>): number | undefined {
  const { timeZone, extent } = store;
  const today = timeZone === undefined || timeZone === 'recorded' ? now : now + zoneOffset(timeZone, now);
  const isIn = today > extent.start && today < extent.end && today > window.start && today < window.end;
  return isIn ? instantToPx(window, today) : undefined;
}

/** The axis with the name of today beside its line, in place of the labels of ticks that it would lie on. Its word comes from `Intl`. */
export function nameToday<Named extends Axis>(axis: Named, x: number | undefined, input: LayoutInput): Named {
  const { flow, locale, measure, window } = input;
  const like = axis.marks.find((mark): mark is TextMark => mark.kind === 'text' && mark.role === 'tick-label');
  if (x === undefined || !like) return axis;
  const text = todayIn(locale);
  const width = measure(text, 'context');
  // Where time runs down, words stand on the line.
  const middle = flow.textBounds({ x: 0, y: 0, width });
  const name: TextMark = { ...like, key: 'today', role: 'today-label', text, width, font: 'context', ink: { color: 'ink' }, x: flow.turn ? x - middle.x - middle.width / 2 : x + GAP_PX };
  const room = flow.textBounds(name);
  if (room.x + room.width > window.widthPx) return axis;
  const isFree = (mark: Mark): boolean => {
    if (mark.kind !== 'text' || !(flow.turn ? COLUMN_WORDS : ROW_WORDS).has(mark.role)) return true;
    const own = flow.textBounds(mark);
    return own.x > room.x + room.width + AIR_PX || own.x + own.width + AIR_PX < room.x;
  };
  const line: readonly Mark[] = flow.turn ? [] : [{ kind: 'line', key: 'today-tick', role: 'tick', x1: x, y1: CONTEXT_ROW_PX, x2: x, y2: 2 * CONTEXT_ROW_PX, stroke: { ink: { color: 'ink' }, width: 2 } }];
  return { ...axis, marks: [...axis.marks.filter(isFree), ...line, name] };
}
