import { BASELINE_PX, columnSizes, HEAD_PX, LINE_PX } from './column-sizes.js';
import { boxBeside, labelsBeside, layLabelBeside } from './labels-beside.js';
import { CALENDAR_PX, layCalendarColumn, layColumnAxis, layPeriodColumn, PERIODS_PX, ticksPx } from './column-axis.js';
import { columnHeadBounds, isOnColumnTwisty, layColumnHead } from './column-heads.js';
import { layColumnStates } from './column-states.js';
import { turnScene } from '../../scene/turn.js';
import { wrapLabel } from './wrap-label.js';
import type { LayoutFlow, MakeFlow } from '../layout-input.js';
import type { Mark } from '../../scene/marks.js';

/** Narrower than this, px, the periods have no column of their own. */
const ROOMY_PX = 640;

/** What melts into the page where more columns can be scrolled to, px. */
const CROSS_FADE_PX = 12;

/** Time from top to bottom, and tracks as columns beside each other. */
export const inColumns: MakeFlow = (store, { crossPx }, { locale, measure }): LayoutFlow => {
  const isRoomy = crossPx >= ROOMY_PX;
  const ticks = ticksPx(store, locale, measure, isRoomy);
  const periodsPx = (periods: readonly unknown[]): number => (isRoomy && periods.length > 0 ? PERIODS_PX : 0);
  const sizes = columnSizes(store.trackCount, crossPx - ticks - periodsPx(store.about.periods ?? []));
  return {
    turn: turnScene,
    sizes,
    labels: labelsBeside(sizes.lanePx),
    // The last label may have several lines.
    fitPadding: { paddingStartPx: 28, paddingEndPx: 60 },
    // A column that grew as one comes closer would push the others out of sight.
    mostExtraLanes: 0,

    axisPx: ({ periods, calendar }) => periodsPx(periods) + (calendar ? CALENDAR_PX : 0) + ticks,
    namesPx: () => HEAD_PX,

    layAxis(input, axisPx) {
      const calendarAt = periodsPx(input.periods);
      const { marks, gridXs } = layColumnAxis(input, axisPx - ticks, axisPx);
      return { marks: [...(calendarAt > 0 ? layPeriodColumn(input, 0) : []), ...layCalendarColumn(input, calendarAt), ...marks], gridXs };
    },

    layCorner(input) {
      const line: Mark = {
        kind: 'line', key: 'heads', role: 'axis', x1: HEAD_PX - 0.5, y1: 0, x2: HEAD_PX - 0.5, y2: input.height, stroke: { ink: { color: 'axis' }, width: 1 },
      };
      const { calendar } = input;
      if (!calendar) return [line];
      const lines = wrapLabel(calendar.name(locale), CALENDAR_PX - 12, 'track-note', measure).split('\n');
      return [line, ...lines.map((text, i): Mark => ({
        kind: 'text', key: `calendar-name${i === 0 ? '' : '-2'}`, role: 'calendar-name', x: HEAD_PX - 8 - (lines.length - 1 - i) * LINE_PX, y: periodsPx(input.periods) + 7,
        text, font: 'track-note', ink: { color: 'muted' }, align: 'start', width: measure(text, 'track-note'),
      }))];
    },

    layEdges(plot, rows) {
      // Columns that are scrolled away end where those that stay do.
      const passed = rows.find(({ y, top }) => top > y + 1);
      const last = rows.at(-1);
      const edge = { kind: 'rect', role: 'edge', turn: 1, y: 0, width: CROSS_FADE_PX, height: plot.width, fill: { color: 'background' } } as const;
      return [
        ...(passed ? [{ ...edge, key: 'first', x: passed.top - plot.y, fadeEndPx: CROSS_FADE_PX }] : []),
        ...(last && last.y + last.height > plot.y + plot.height + 1 ? [{ ...edge, key: 'last', x: plot.height - CROSS_FADE_PX, fadeStartPx: CROSS_FADE_PX }] : []),
      ];
    },

    layHead: layColumnHead,
    headBounds: columnHeadBounds,
    isOnTwisty: isOnColumnTwisty,
    layStates: layColumnStates,
    // The head says it.
    layEmpty: () => [],

    eventBox: boxBeside,
    layLabel: layLabelBeside,
    underline: ({ x, y, width }, belowPx) => ({ x1: x + belowPx, y1: y, x2: x + belowPx, y2: y + width }),
    lengthOf: () => LINE_PX - 2,
    centred: (x, middleY, widthPx) => ({ x: x + BASELINE_PX - 1, y: middleY - widthPx / 2 }),
    onFoot: (x, footY, widthPx) => ({ x: x + BASELINE_PX - 1, y: footY - widthPx }),
    textBounds: ({ x, y, width }) => ({ x: x - BASELINE_PX, y, width: LINE_PX, height: width }),
  };
};
