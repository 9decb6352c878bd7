import { axisLabels } from '../axis/axis-labels.js';
import { BASELINE_PX, LINE_PX } from './column-sizes.js';
import { boundariesAround, minorTicks, ticksIn } from '../axis/axis.js';
import { civilToInstant } from '../../time/civil.js';
import { clockName } from '../axis/clock-name.js';
import { chooseTickStep, contextOf, TICK_STEPS, YEAR } from '../../time/axis/ladder.js';
import { FIRST_CALENDAR_YEAR } from '../../time/axis/before-present.js';
import { instantToPx, msPerPx } from '../../view/view-window.js';
import { MS_PER_MEAN_YEAR } from '../../time/instant.js';
import { shorten } from '../shorten.js';
import { STYLES } from '../axis/axis-step.js';
import { wrapLabel } from './wrap-label.js';
import type { AxisLabels, ContextStyle } from '../axis/axis-labels.js';
import type { EventStore } from '../../store/event-store.js';
import type { Instant } from '../../time/instant.js';
import type { LayoutInput } from '../layout-input.js';
import type { Mark } from '../../scene/marks.js';
import type { Span } from '../../time/span.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';
import type { TickStep } from '../../time/axis/ladder.js';

const MONTH = TICK_STEPS.find(({ unit }) => unit === 'month') ?? YEAR;
/** The least distance between two ticks, px: more than the height of a label, so that names of years, months and days all fit. */
const MIN_TICK_PX = 40;
const TICK_PX = 6;
const MINOR_PX = 4;
/** From the line of a tick to its label, and from the start of the column to the longest of them. */
const LABEL_GAP_PX = 4;
const PAD_PX = 5;
/** From the middle of a line of text to its baseline. */
const MIDDLE_TO_BASELINE_PX = BASELINE_PX - LINE_PX / 2;

const SHORT: ContextStyle = { length: 'short', hasClock: false };

const TICKS_PX = { least: 52, most: 124 } as const;
export const CALENDAR_PX = 78;
export const PERIODS_PX = 96;

/** The first year whose labels, and those of the year before, are of the calendar. */
const CALENDAR_START = civilToInstant(FIRST_CALENDAR_YEAR + 2, 1, 1);
/** An age of five digits, the widest that has room on a narrow screen: millions of years, as ticks of ten thousand have them. */
const AGE = { step: { unit: 'year', count: 1e4, meanMs: 1e4 * MS_PER_MEAN_YEAR }, start: -2e6 * MS_PER_MEAN_YEAR } as const;

/**
 * What the column of ticks takes, so that years have room in it wherever there are events, and months where these are as fine, px.
 * On a narrow screen ages have room for five digits, and months for a year of our time.
 */
export function ticksPx({ extent: { start, end }, finestMs }: EventStore, locale: string, measure: TextMeasurer, isRoomy: boolean): number {
  const labels = axisLabels(locale, measure, undefined);
  const year = labels.widestTick(YEAR, { start: isRoomy ? start : Math.max(start, CALENDAR_START), end });
  const month = finestMs < MS_PER_MEAN_YEAR / 2 ? labels.widestContext(MONTH, SHORT, { start: isRoomy ? start : end, end }) : 0;
  const age = isRoomy || start > CALENDAR_START ? 0 : labels.widestContext(AGE.step, SHORT, { start: AGE.start, end: AGE.start });
  return Math.ceil(Math.min(Math.max(Math.max(year, month, age) + PAD_PX + LABEL_GAP_PX + TICK_PX, TICKS_PX.least), TICKS_PX.most));
}

/** Words of the column, of which no two lie on each other. */
interface Words {
  readonly key: string;
  /** Of the line of time that they are about, px. */
  readonly x: number;
  readonly text: string;
  readonly isContext: boolean;
}

/**
 * The column of ticks. A tick that begins what others stand in, as January begins a year, has the name of that in place of its own;
 * what the window begins in is named at its top.
 *
 * @param endY where the column ends and the plot begins, px; its words end there
 */
export function layColumnAxis(input: LayoutInput, startY: number, endY: number): { readonly marks: readonly Mark[]; readonly gridXs: readonly number[] } {
  const { window, locale, measure, store } = input;
  const labels = axisLabels(locale, measure, clockName(store, window, input.words));
  const roomPx = endY - startY - PAD_PX - LABEL_GAP_PX - TICK_PX;
  const step = chooseTickStep(msPerPx(window), MIN_TICK_PX);
  const ticks = ticksIn(window, step, locale);
  const gridXs = ticks.map((tick) => instantToPx(window, tick));
  const marks: Mark[] = minorTicks(window, step, new Set(ticks)).map((mark) => (mark.kind === 'line' ? { ...mark, y1: endY - MINOR_PX, y2: endY } : mark));
  ticks.forEach((tick, i) => {
    const x = gridXs[i] ?? 0;
    marks.push({ kind: 'line', key: `tick:${tick}`, role: 'tick', x1: x, y1: endY - TICK_PX, x2: x, y2: endY, stroke: { ink: { color: 'axis' }, width: 1 } });
  });
  // What comes after the events has room for what it can say.
  const context = contextFor(step, labels, { start: window.start, end: Math.max(window.start, Math.min(window.end, store.extent.end)) }, roomPx);
  const contexts = context ? contextWords(input, context, labels, roomPx) : [];
  // Where years have no room for all of their digits, what the window shows a part of is named alone.
  const own = context?.unit === 'year' && step.unit === 'year' ? [] : ticks.map((tick, i): Words => ({ key: `tick-label:${tick}`, x: gridXs[i] ?? 0, text: labels.tick(step, tick).text, isContext: false }));
  const taken = contexts.map(({ x }) => x);
  const words = [...contexts, ...own.filter(({ x }) => taken.every((other) => Math.abs(other - x) >= LINE_PX))];
  for (const { key, x, text, isContext } of words) {
    if (x < LINE_PX / 2 || x > window.widthPx - LINE_PX / 2) continue;
    const font = isContext ? 'context' : 'axis';
    const said = shorten(text, roomPx, font, measure);
    marks.push({
      kind: 'text', key, role: isContext ? 'context-label' : 'tick-label', x: x + MIDDLE_TO_BASELINE_PX, y: endY - TICK_PX - LABEL_GAP_PX, text: said, font,
      ink: { color: isContext ? 'ink' : 'muted' }, align: 'end', width: measure(said, font),
    });
  }
  return { marks, gridXs };
}

/** What ticks stand in, as far as its name has room; `undefined` where years say enough alone. */
function contextFor(step: TickStep, labels: AxisLabels, span: Span, roomPx: number): TickStep | undefined {
  const isYear = step.unit === 'year';
  if (isYear && labels.widestTick(step, span) <= roomPx) return undefined;
  const finest = isYear ? step : contextOf(step);
  if (finest?.unit !== 'year') return finest;
  return TICK_STEPS.slice(TICK_STEPS.indexOf(finest)).find((each) => labels.widestContext(each, SHORT, span) <= roomPx) ?? finest;
}

function contextWords({ window }: LayoutInput, context: TickStep, labels: AxisLabels, roomPx: number): Words[] {
  const style = STYLES.find((each) => labels.widestContext(context, each, window) <= roomPx);
  // A day without its year, where that has no room.
  const highest = LINE_PX / 2 + 2;
  const words = boundariesAround(context, window).map((start: Instant): Words => {
    // The age of what the window begins with, rounded; not of where the stretch begins.
    const named = context.count > 1 ? Math.max(start, window.start) : start;
    const { text } = style ? labels.context(context, named, style) : labels.tick(context, named);
    return { key: `context-label:${start}`, x: Math.max(instantToPx(window, start), highest), text, isContext: true };
  });
  // What is about to leave at the top makes way for what comes.
  return words.filter(({ x, text }, i) => text !== '' && (words[i + 1]?.x ?? Infinity) - x >= LINE_PX);
}

/** The years, eras or months of another calendar, each below the line where it begins. */
export function layCalendarColumn({ calendar, window, locale, measure }: LayoutInput, startY: number): Mark[] {
  if (!calendar) return [];
  const divisions = calendar.divisions(window, Math.floor(window.widthPx / MIN_TICK_PX), locale);
  return divisions.flatMap(({ start, text }, i): Mark[] => {
    const x = instantToPx(window, start);
    const next = divisions[i + 1];
    const endPx = next === undefined ? window.widthPx : Math.min(window.widthPx, instantToPx(window, next.start));
    const top = Math.max(x, 0) + 1;
    const lines = x >= 0 && x <= window.widthPx
      ? [{ kind: 'line', key: `calendar:${start}`, role: 'calendar-tick', x1: x, y1: startY + 2, x2: x, y2: startY + CALENDAR_PX - 2, stroke: { ink: { color: 'axis', alpha: 0.6 }, width: 1 } } as const]
      : [];
    if (top + LINE_PX > endPx) return lines;
    const said = shorten(text, CALENDAR_PX - 2 * PAD_PX, 'axis', measure);
    return [...lines, {
      kind: 'text', key: `calendar-label:${start}`, role: 'calendar-label', x: top + BASELINE_PX, y: startY + PAD_PX, text: said, font: 'axis', ink: { color: 'muted' }, align: 'start',
      width: measure(said, 'axis'),
    }];
  });
}

/** The periods of the dataset as a column of names, each at the top of what of it is in view. */
export function layPeriodColumn({ periods, window, measure }: LayoutInput, startY: number): Mark[] {
  return periods.flatMap((period, i): Mark[] => {
    if (period.end <= window.start || period.start >= window.end) return [];
    const startPx = Math.max(instantToPx(window, period.start), -PERIODS_PX);
    const endPx = Math.min(instantToPx(window, period.end), window.widthPx + PERIODS_PX);
    const box: Mark = {
      kind: 'rect', key: `period:${period.id}`, role: 'period', x: startPx + 0.5, y: startY + 2, width: Math.max(1, endPx - startPx - 1), height: PERIODS_PX - 4, radius: 3,
      fill: { color: 'muted', alpha: i % 2 === 0 ? 0.1 : 0.16 },
    };
    const top = Math.max(startPx, 0) + 3;
    const lines = wrapLabel(period.name, PERIODS_PX - 2 * PAD_PX, 'state', measure).split('\n');
    if (top + lines.length * LINE_PX > Math.min(endPx, window.widthPx)) return [box];
    return [box, ...lines.map((text, line): Mark => ({
      kind: 'text', key: `period-name-${line}:${period.id}`, role: 'period-name', x: top + line * LINE_PX + BASELINE_PX, y: startY + PAD_PX, text, font: 'state',
      ink: { color: 'muted' }, align: 'start', width: measure(text, 'state'),
    }))];
  });
}

