import {
  AXIS_ROW_PX, CALENDAR_ROW_PX, CONTEXT_ROW_PX, EDGE_FADE_PX, HEADER_PX, PERIOD_ROW_PX, ROW_SIZES, SLIM_TRACK_PX, WIDE_CONTAINER_PX,
} from './geometry.js';
import { clockName } from './axis/clock-name.js';
import { eventBox } from './events/event-box.js';
import { headerBounds, inlineNameEdge, isOnTwisty, layHeader, layInlineHeader, stickyHeader } from './headers.js';
import { LABELS_BEHIND } from './labels/label-flow.js';
import { layBands } from './bands.js';
import { layAxis } from './axis/axis.js';
import { layCalendarName, layCalendarRow } from './axis/calendar-row.js';
import { layEmptyTrack } from './empty-track.js';
import { layLabelBehind } from './events/label-behind.js';
import { layPeriods } from './periods.js';
import { moveDown } from './move-mark.js';
import { rowBorder } from './row-border.js';
import type { LayoutFlow } from './layout-input.js';

const TEXT_ASCENT_PX = 12;
const TEXT_HEIGHT_PX = 16;

/** Time from side to side, and tracks as rows below each other. */
export const IN_ROWS: LayoutFlow = {
  turn: undefined,
  sizes: ROW_SIZES,
  labels: LABELS_BEHIND,
  fitPadding: { paddingStartPx: 28, paddingEndPx: 28 },
  mostExtraLanes: undefined,

  axisPx: ({ periods, calendar }) => CONTEXT_ROW_PX + AXIS_ROW_PX + (calendar ? CALENDAR_ROW_PX : 0) + (periods.length > 0 ? PERIOD_ROW_PX : 0),
  namesPx: (lengthPx, chosenPx) => (lengthPx < WIDE_CONTAINER_PX ? 0 : chosenPx ?? HEADER_PX),

  layAxis(input) {
    const { calendar, window, locale, measure } = input;
    const rowsPx = CONTEXT_ROW_PX + AXIS_ROW_PX;
    const { marks, gridXs } = layAxis(window, locale, measure, clockName(input.store, window, input.words));
    const years = calendar ? layCalendarRow(calendar, window, locale, measure).map((mark) => moveDown(mark, rowsPx)) : [];
    const periods = layPeriods(input).map((mark) => moveDown(mark, rowsPx + (calendar ? CALENDAR_ROW_PX : 0)));
    return { marks: [...marks, ...years, ...periods], gridXs };
  },

  layCorner({ calendar, nameColumnPx, locale, measure }) {
    if (!calendar || nameColumnPx === 0) return [];
    return layCalendarName(calendar, nameColumnPx, locale, measure).map((mark) => moveDown(mark, CONTEXT_ROW_PX + AXIS_ROW_PX));
  },

  layEdges: () => [],

  layHead(input, row, inView) {
    const { nameColumnPx } = input;
    const marks = nameColumnPx === 0 ? layInlineHeader(input, row) : [rowBorder(row, nameColumnPx), ...layHeader(input, row, inView)];
    return stickyHeader(marks, row, input.window.widthPx);
  },
  headBounds: headerBounds,
  isOnTwisty: (row, { x }) => isOnTwisty(row, x),

  layStates(input, row) {
    const { store: { about: { language } }, window, locale, measure } = input;
    const { track, height } = row;
    const isInline = input.nameColumnPx === 0;
    const bands = layBands(input.states[track] ?? [], {
      window, height, color: input.colors[track] ?? 'track-1', locale, measure, language,
      edgePx: isInline ? inlineNameEdge(input, row) : EDGE_FADE_PX - 4, hasShortNames: isInline,
    });
    // A strip has no room for names beside what happened.
    return row.isCollapsed || height <= SLIM_TRACK_PX ? bands.filter(({ role }) => role === 'band') : bands;
  },
  layEmpty: layEmptyTrack,

  eventBox,
  layLabel: layLabelBehind,
  underline: ({ x, y, width }, belowPx) => ({ x1: x, y1: y + belowPx, x2: x + width, y2: y + belowPx }),
  lengthOf: (widthPx) => widthPx,
  centred: (x, middleY) => ({ x, y: middleY + 4 }),
  onFoot: (x, footY) => ({ x, y: footY - 2 }),
  textBounds: ({ x, y, width }) => ({ x, y: y - TEXT_ASCENT_PX, width, height: TEXT_HEIGHT_PX }),
};
