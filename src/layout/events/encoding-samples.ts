import { buildStore } from '../../store/build-store.js';
import { dateBarMarks } from './tick-row/date-bars.js';
import { eventBox } from './event-box.js';
import { GLYPH_PX, LANE_HEIGHT_PX, TICK_GLYPH_PX } from '../geometry.js';
import { glyphMark } from './glyph-mark.js';
import { IN_ROWS } from '../in-rows.js';
import { layEvent } from './event-marks.js';
import { linkSample } from '../relations/link-looks.js';
import { NO_FOCUS } from '../layout-input.js';
import { Placement } from '../labels/placement.js';
import { countsIn } from '../words/counts-in.js';
import { en } from '../words/en.js';
import { valueAt } from '../../base/number.js';
import type { Encoding } from './encodings.js';
import type { EventStore } from '../../store/event-store.js';
import type { GlyphShape, Mark } from '../../scene/marks.js';
import type { LayoutInput } from '../layout-input.js';
import type { RelationType } from '../../model/dataset.js';
import type { Scene } from '../../scene/scene.js';
import type { Span } from '../../time/span.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';
import type { TimelineEvent } from '../../model/event.js';
import type { TrackColor } from '../../scene/theme.js';

/** Size of a sample, CSS px. */
const SAMPLE_WIDTH_PX = 64;
const SAMPLE_HEIGHT_PX = LANE_HEIGHT_PX;

/** Free room at both ends of a sample. */
const PAD_PX = 4;

/** A date for each encoding that dates have, drawn by the same code as any event's. */
const SAMPLE_DATES: Partial<Record<Encoding, string>> = {
  within: '1904',
  approximate: '1904~',
  uncertain: '1904?',
  'approximate-uncertain': '1904%',
  lasted: '1904-02-08/1905-09-05',
  'loose-ends': '1904/1907',
  'approximate-end': '1896-01-01/1904~',
  'uncertain-end': '1903-01-01/1904-12-31?',
  'goes-on': '1904-01-01/..',
  'end-unknown': '1904-01-01/',
  'one-of': '[1896,1902]',
  'all-of': '{1896,1899,1902}',
  'told-differently': '1896-07',
};

const RELATIONS: Partial<Record<Encoding, RelationType>> = {
  'link-leads-to': 'leads-to', 'link-responds-to': 'responds-to', 'link-succeeds': 'succeeds', 'link-part-of': 'part-of', 'link-contradicts': 'contradicts',
};

/** The sample of an encoding, for a legend. */
export function encodingSample(encoding: Encoding, color: TrackColor, measure: TextMeasurer): Scene {
  const date = SAMPLE_DATES[encoding];
  return sceneOf(date === undefined ? ownMarks(encoding, color) : dateMarks(encoding, date, color, measure));
}

/** The mark of a kind of event, for a legend. */
export function shapeSample(shape: GlyphShape, color: TrackColor): Scene {
  const size = LANE_HEIGHT_PX;
  return { ...sceneOf([glyphMark({ key: 'shape', role: 'point', eventId: '', shape, x: size / 2, y: size / 2, size: GLYPH_PX, color })]), width: size };
}

/** The swatch of a track: its colour, with the pattern that it has. */
export function trackSample(color: TrackColor): Scene {
  const side = LANE_HEIGHT_PX;
  const mark: Mark = {
    kind: 'rect', key: 'swatch', role: 'swatch', x: 1, y: 2, width: side - 2, height: side - 4, radius: 2,
    fill: { color, alpha: 0.16 }, texture: { color }, stroke: { ink: { color }, width: 2 },
  };
  return { ...sceneOf([mark]), width: side };
}

function sceneOf(marks: readonly Mark[]): Scene {
  return { width: SAMPLE_WIDTH_PX, height: SAMPLE_HEIGHT_PX, groups: [{ key: 'sample', x: 0, y: 0, marks }] };
}

/** One event as wide as the sample, without its label. */
function dateMarks(encoding: Encoding, date: string, color: TrackColor, measure: TextMeasurer): Mark[] {
  const store = storeOf({
    id: 'sample', title: '', kind: 'sample', actors: ['sample'], date,
    ...(encoding === 'told-differently' && { accounts: [{ by: ['sample'], text: '', date: '1902' }] }),
  });
  const window = fitted({ start: valueAt(store.outerStarts, 0), end: valueAt(store.outerEnds, 0) });
  const input = sampleInput(store, window, measure);
  return layEvent(input, eventBox(input, 0), color, 0).marks.filter(({ role }) => role !== 'label');
}

function storeOf(event: TimelineEvent): EventStore {
  return buildStore({
    id: 'sample', title: '', asOf: '1907', sources: [], events: [event],
    tracks: [{ id: 'sample', name: '' }], kinds: [{ id: 'sample', label: '', shape: 'circle' }],
  });
}

function fitted({ start, end }: Span): Span {
  const padMs = ((end - start) / (SAMPLE_WIDTH_PX - 2 * PAD_PX)) * PAD_PX;
  return { start: start - padMs, end: end + padMs };
}

function sampleInput(store: EventStore, { start, end }: Span, measure: TextMeasurer): LayoutInput {
  const msPerPx = (end - start) / SAMPLE_WIDTH_PX;
  return {
    store, flow: IN_ROWS, calendar: undefined, states: [], periods: [], colors: [], nameColumnPx: 0, width: SAMPLE_WIDTH_PX, height: SAMPLE_HEIGHT_PX, rows: [], scrollTop: 0,
    placement: new Placement(store, { locale: 'en', measure: () => 0, baseLanes: [1], fit: { start, end, msPerPx }, coarsest: msPerPx }),
    window: { start, end, widthPx: SAMPLE_WIDTH_PX }, focus: NO_FOCUS, locale: 'en', words: en(countsIn('en')), measure,
  };
}

/** What is no date of one event: relations, an echo, columns, the bar of a date, foreign rule. */
function ownMarks(encoding: Encoding, color: TrackColor): readonly Mark[] {
  const middleY = SAMPLE_HEIGHT_PX / 2;
  const relation = RELATIONS[encoding];
  if (relation) return linkSample(relation, { left: PAD_PX, right: SAMPLE_WIDTH_PX - PAD_PX, y: middleY });
  if (encoding === 'echo') {
    return [glyphMark({ key: 'echo', role: 'echo', eventId: '', shape: 'circle', x: SAMPLE_WIDTH_PX / 2, y: middleY, size: TICK_GLYPH_PX, color, look: { hollow: true, dashed: false } })];
  }
  if (encoding === 'density') {
    const heights = [5, 9, 15, 7];
    return [{ kind: 'columns', key: 'density', role: 'density', xs: heights.map((_, i) => 20 + i * 6), heights, columnWidth: 5, baselineY: SAMPLE_HEIGHT_PX - 2, fill: { color } }];
  }
  if (encoding === 'one-date') return dateBarMarks({ key: 'one-date', left: PAD_PX, right: SAMPLE_WIDTH_PX - PAD_PX, height: 9, baseY: SAMPLE_HEIGHT_PX - 2, color });
  return [{
    kind: 'rect', key: 'band', role: 'band', x: PAD_PX, y: 1, width: SAMPLE_WIDTH_PX - 2 * PAD_PX, height: SAMPLE_HEIGHT_PX - 2,
    fill: { color, alpha: 0.12 }, hatch: { color, alpha: 0.3 },
  }];
}
