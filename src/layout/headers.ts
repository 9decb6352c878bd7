import { HEADER_PX, SLIM_TRACK_PX, STATE_ROW_PX, TRACK_PADDING_PX } from './geometry.js';
import { languageOf, textIn } from '../model/text.js';
import { shorten } from './shorten.js';
import type { FontRole, TrackColor } from '../scene/theme.js';
import type { LayoutInput } from './layout-input.js';
import type { Mark, TextMark } from '../scene/marks.js';
import type { Track } from '../model/track.js';

const STRIPE_PX = 4;
const TEXT_X_PX = 14;
const NAME_BASELINE_PX = 19;
const NOTE_BASELINE_PX = 35;
const NOTE_LINE_PX = 16;
/** Between a track's name and that of its state, where they share a row. */
const NAME_GAP_PX = 14;

/** The head of a track in the column of names: colour, name, own name, how many events are in view. */
export function layHeader(input: LayoutInput, track: number, height: number, inView: number): Mark[] {
  const { store, locale, measure, words } = input;
  const subject = store.about.tracks[track];
  if (!subject) return [];
  const roomPx = HEADER_PX - TEXT_X_PX - 8;
  const slim = height <= SLIM_TRACK_PX;
  const marks: Mark[] = [
    stripe(input.colors[track] ?? 'track-1', slim ? 6 : 8, slim ? height - 12 : height - 16),
    text('name', subject, slim ? 'track-note' : 'track', slim ? 17 : NAME_BASELINE_PX, shorten(nameOf(input, track), roomPx, 'track', measure), input),
  ];
  if (height < NOTE_BASELINE_PX + TRACK_PADDING_PX) return marks;
  const own = ownNameOf(subject, locale);
  const total = totalOf(input, track);
  const count = words.countInView(inView, total);
  const note = (words: string, line: number): TextMark => ({
    ...text(`note-${line}`, subject, 'track-note', NOTE_BASELINE_PX + line * NOTE_LINE_PX, shorten(words, roomPx, 'track-note', measure), input),
    ink: { color: 'muted' },
  });
  const language = subject.language === undefined ? {} : { lang: subject.language };
  if (own === undefined) return [...marks, note(count, 0)];
  if (measure(`${own} · ${count}`, 'track-note') <= roomPx) return [...marks, { ...note(`${own} · ${count}`, 0), ...language }];
  const second = height >= NOTE_BASELINE_PX + NOTE_LINE_PX + TRACK_PADDING_PX ? [note(count, 1)] : [];
  return [...marks, { ...note(own, 0), ...language }, ...second];
}

/** How many events of a track there are, as far as a filter lets them take part. */
export function totalOf({ store, filter, undimmed }: Pick<LayoutInput, 'store' | 'filter' | 'undimmed'>, track: number): number {
  return ((undimmed ?? filter)?.rowsOf?.(track) ?? store.rowsOf(track)).length;
}

/** The name of a track over its own top row, in containers that have no column of names. */
export function layInlineHeader(input: LayoutInput, track: number, height: number): Mark[] {
  const subject = input.store.about.tracks[track];
  if (!subject) return [];
  const name = text('name', subject, 'track', TRACK_PADDING_PX + STATE_ROW_PX - 4, nameOf(input, track), input);
  return [
    {
      kind: 'rect', key: 'plate', role: 'plate', x: 0, y: 1, width: inlineNameEdge(input, track) - 4,
      height: Math.min(height - 2, TRACK_PADDING_PX + STATE_ROW_PX), fill: { color: 'background' }, fadeEndPx: 10,
    },
    stripe(input.colors[track] ?? 'track-1', 4, height - 8),
    name,
  ];
}

/** Where the name of a state may begin beside an inline name, px. */
export function inlineNameEdge(input: LayoutInput, track: number): number {
  return TEXT_X_PX + input.measure(nameOf(input, track), 'track') + NAME_GAP_PX;
}

function nameOf({ store, locale }: LayoutInput, track: number): string {
  return textIn(store.about.tracks[track]?.name, locale, store.about.language);
}

/** The actor's name in its own language and script, where that is not what the reader reads already. */
function ownNameOf(track: Track, locale: string): string | undefined {
  if (track.language === undefined || typeof track.name === 'string') return undefined;
  if (languageOf(track.name, locale) === languageOf(track.name, track.language)) return undefined;
  return track.name[track.language];
}

function stripe(color: TrackColor, y: number, height: number): Mark {
  return { kind: 'rect', key: 'stripe', role: 'stripe', x: 0, y, width: STRIPE_PX, height, radius: 2, fill: { color } };
}

function text(key: string, track: Track, font: FontRole, y: number, words: string, input: LayoutInput): TextMark {
  return {
    kind: 'text', key: `${key}:${track.id}`, role: `track-${key}`, x: TEXT_X_PX, y, text: words, font, ink: { color: 'ink' },
    align: 'start', width: input.measure(words, font),
  };
}
