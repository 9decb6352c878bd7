import { BASELINE_PX, HEAD_PX, LINE_PX } from './column-sizes.js';
import { clamp } from '../../base/number.js';
import { emptyHint } from '../empty-track.js';
import { inOrder } from '../bidi.js';
import { ownNameOf, totalOf } from '../headers.js';
import { rowBorder } from '../row-border.js';
import { shorten } from '../shorten.js';
import { textIn } from '../../model/text.js';
import { wrapLabel } from './wrap-label.js';
import type { Anchor } from '../flow.js';
import type { Bounds } from '../../scene/bounds.js';
import type { FontRole } from '../../scene/theme.js';
import type { HeadedRow, TrackRow } from '../track-rows.js';
import type { LayoutInput } from '../layout-input.js';
import type { Mark } from '../../scene/marks.js';
import type { PlacedRow } from '../placed-rows.js';

const STRIPE_PX = 4;
const PAD_PX = 9;
const NAME_TOP_PX = 10;
/** How much room the sign of a group takes before its name, and from its middle to its ends. */
const TWISTY_PX = 14;
const TWISTY_REACH_PX = 4;
/** The button of a head stands behind its name. */
const MENU_PX = 12;
/** Of a column of which less is seen, the name would be cut to nothing. */
const LEAST_SEEN_PX = 44;

/** The head of a column: colour, name, the state that it is in at the start of the window, how many events are in view. */
export function layColumnHead(input: LayoutInput, row: PlacedRow, inView: number): Mark[] {
  const subject = input.store.about.tracks[row.track];
  if (!subject) return [];
  const marks: Mark[] = [
    rowBorder(row, input.nameColumnPx),
    { kind: 'rect', key: 'stripe', role: 'stripe', x: 0, y: 2, width: STRIPE_PX, height: row.height - 5, radius: 2, fill: { color: input.colors[row.track] ?? 'track-1' } },
  ];
  const seenPx = row.bottom - row.top;
  if (seenPx < Math.min(LEAST_SEEN_PX, row.height)) return marks;
  // Words stay in what is seen of a column that is scrolled away in part.
  const y = row.top - row.y + PAD_PX + (row.level - 1) * PAD_PX / 2;
  const roomPx = seenPx - (y - (row.top - row.y)) - PAD_PX * 2 / 3;
  const line = (key: string, text: string, font: FontRole, place: number, indentPx = 0, lang?: string): Mark => {
    const said = shorten(text, roomPx - indentPx - (place === 0 ? MENU_PX : 0), font, input.measure);
    return {
      kind: 'text', key: `${key}:${subject.id}`, role: `track-${key}`, x: NAME_TOP_PX + place * LINE_PX + BASELINE_PX, y: y + indentPx, text: said, font,
      ink: { color: font === 'track' ? 'ink' : 'muted' }, align: 'start', width: input.measure(said, font), ...(lang !== undefined && { lang }),
    };
  };
  const name = textIn(subject.name, input.locale, input.store.about.language);
  const isGroup = row.group !== undefined;
  marks.push(...twisty(row, y), line('name', name, 'track', 0, isGroup ? TWISTY_PX : 0));
  const notes = notesOf(input, row, inView, roomPx);
  notes.forEach(({ text, lang }, i) => { marks.push(line(`note-${i}`, text, 'track-note', i + 1, 0, lang)); });
  return marks;
}

interface Note {
  readonly text: string;
  readonly lang?: string;
}

function notesOf(input: LayoutInput, row: PlacedRow, inView: number, roomPx: number): Note[] {
  const { store, locale, measure, words, flow } = input;
  if (inView === 0 && row.height <= flow.sizes.slimPx && !row.isCollapsed && row.group !== 'closed') {
    const { text } = emptyHint(input, row, { earlier: '↑', later: '↓' });
    return wrapLabel(text, roomPx, 'track-note', measure).split('\n').map((part) => ({ text: inOrder(part) }));
  }
  const count: Note = { text: inOrder(words.countInView(inView, totalOf(input, row.source), store.rowsOf(row.source).length)) };
  const state = stateAt(input, row.track);
  if (state !== undefined) return [{ text: state }, count];
  const subject = store.about.tracks[row.track];
  const own = subject && row.group !== 'closed' ? ownNameOf(subject, locale) : undefined;
  return own === undefined ? [count] : [{ text: own, ...(subject?.language !== undefined && { lang: subject.language }) }, count];
}

/** What a track is called at the start of the window, where that is not its name. */
function stateAt({ states, window, locale, store: { about } }: LayoutInput, track: number): string | undefined {
  const state = states[track]?.find(({ start, end }) => start <= window.start && end > window.start)?.state;
  const text = textIn(state?.label ?? state?.name, locale, about.language);
  return text === '' || text === textIn(about.tracks[track]?.name, locale, about.language) ? undefined : text;
}

/** The part of the picture that is the head of a column. */
export function columnHeadBounds(input: LayoutInput, { top, bottom }: PlacedRow): Bounds {
  return { x: 0, y: top, width: input.nameColumnPx, height: bottom - top };
}

/** Whether a point of the picture is on the sign of a group. */
export function isOnColumnTwisty(row: HeadedRow & Pick<TrackRow, 'y'> & { readonly top?: number }, { x, y }: Anchor): boolean {
  const fromStart = y - Math.max(row.y, row.top ?? row.y);
  return row.group !== undefined && x < HEAD_PX / 2 + 4 && fromStart >= 0 && fromStart < PAD_PX * ((row.level + 1) / 2) + TWISTY_PX + 4;
}

/** An angle that points on, to more columns, or down: the group is closed, or open. */
function twisty({ group, height }: HeadedRow, startY: number): Mark[] {
  if (group === undefined) return [];
  const [r, half] = [TWISTY_REACH_PX, TWISTY_REACH_PX / 2];
  const x = NAME_TOP_PX + BASELINE_PX - 4.5;
  const y = clamp(startY + TWISTY_REACH_PX, 0, height);
  const tip = group === 'open' ? { x: x + half, y } : { x, y: y + half };
  const ends = group === 'open' ? [{ x: x - half, y: y - r }, { x: x - half, y: y + r }] : [{ x: x - r, y: y - half }, { x: x + r, y: y - half }];
  return ends.map((end, i): Mark => ({
    kind: 'line', key: `twisty:${i}`, role: 'track-twisty', x1: end.x, y1: end.y, x2: tip.x, y2: tip.y, stroke: { ink: { color: 'muted' }, width: 1.5 },
  }));
}
