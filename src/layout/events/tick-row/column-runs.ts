import { EDGE_FADE_PX, TICK_ROW_PX } from '../../geometry.js';
import { stretchOf } from './tick-row.js';
import type { ClusterHit } from '../../hits.js';
import type { Column, Stretch, TickRow } from './tick-row.js';
import type { TextMark } from '../../../scene/marks.js';

/** Runs of columns with at least this many events say how many. */
const MIN_COUNTED = 4;
const COUNT_GAP_PX = 4;
/** Room that begins where the columns end must not be taken for taken. */
const ROUNDING_PX = 0.01;

/**
 * What can be pointed at of the columns, run by run, and how many events a run stands for where there is room beside it.
 *
 * @param beside `occupied`: where something stands in the row, the columns apart; `bright`: those of the columns' events
 *   that are not dimmed, where some are: a number counts these only
 */
export function layRuns(
  { input, row: { track }, answer: { firstBin, counts }, bin: { ms } }: TickRow,
  columns: readonly Column[],
  baseY: number,
  { occupied, bright }: { readonly occupied: readonly Stretch[]; readonly bright: readonly Column[] | undefined },
): { readonly texts: TextMark[]; readonly hits: ClusterHit[] } {
  const taken = [...occupied];
  const texts: TextMark[] = [];
  const hits: ClusterHit[] = [];
  const runs = runsOf(columns);
  for (const [place, run] of runs.entries()) {
    const count = countOf(run.columns);
    const { first, last } = run;
    const left = first.x;
    const right = last.x + last.width;
    hits.push({
      kind: 'cluster', track, count, span: { start: first.bin * ms, end: (last.bin + 1) * ms },
      bounds: { x: left, y: baseY - TICK_ROW_PX, width: right - left, height: TICK_ROW_PX },
    });
    // A run that reaches beyond what was counted would count otherwise from pan to pan.
    const isWhole = first.bin > firstBin + 1 && last.bin < firstBin + counts.length - 2;
    const said = bright ? countOf(bright.filter(({ bin }) => bin >= first.bin && bin <= last.bin)) : count;
    if (said < MIN_COUNTED || !isWhole) continue;
    const text = input.words.more(said);
    const width = input.measure(text, 'count');
    const lengthPx = input.flow.lengthOf(width);
    const before = runs[place - 1]?.last;
    const free = {
      left: Math.max(EDGE_FADE_PX, before ? stretchOf(before).right : -Infinity),
      right: Math.min(input.window.widthPx - EDGE_FADE_PX, runs[place + 1]?.first.x ?? Infinity),
    };
    const x = freeBeside({ left, right }, lengthPx, free, taken);
    if (x === undefined) continue;
    taken.push({ left: x, right: x + lengthPx });
    texts.push({
      kind: 'text', key: `count:${first.bin}`, role: 'count', ...input.flow.onFoot(x, baseY, width), text, font: 'count', ink: { color: 'muted' },
      align: 'start', width,
    });
  }
  return { texts, hits };
}

/**
 * Where a number fits behind a run, or else before it; `undefined` where it does not.
 *
 * @param free between the runs beside it
 * @param taken where something stands there
 */
function freeBeside(run: Stretch, lengthPx: number, free: Stretch, taken: readonly Stretch[]): number | undefined {
  const room = 2 * COUNT_GAP_PX + lengthPx;
  const isFree = (from: number): boolean =>
    from >= free.left - ROUNDING_PX && from + room <= free.right + ROUNDING_PX
    && !taken.some((stretch) => stretch.right > from + ROUNDING_PX && stretch.left < from + room - ROUNDING_PX);
  return isFree(run.right) ? run.right + COUNT_GAP_PX : isFree(run.left - room) ? run.left - COUNT_GAP_PX - lengthPx : undefined;
}

interface Run {
  readonly columns: Column[];
  readonly first: Column;
  last: Column;
}

/** Neighbouring columns, with no more than one empty bin between them. */
function runsOf(columns: readonly Column[]): readonly Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && column.bin - run.last.bin <= 2) {
      run.columns.push(column);
      run.last = column;
    } else {
      runs.push({ columns: [column], first: column, last: column });
    }
  }
  return runs;
}

function countOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { count }) => sum + count, 0);
}
