import { STATE_ROW_PX, TRACK_PADDING_PX } from './geometry.js';
import { instantToPx } from '../view/view-window.js';
import { fadeAtEdge, stickyX } from './sticky.js';
import { textIn } from '../model/text.js';
import type { Mark } from '../scene/marks.js';
import type { Text } from '../model/text.js';
import type { TextMeasurer } from '../scene/text-measurer.js';
import type { TrackColor } from '../scene/theme.js';
import type { TrackStateSpan } from '../store/track-spans.js';
import type { ViewWindow } from '../view/view-window.js';

/** Tints of neighbouring states, so that they tell apart without a line between them. */
const BAND_TINTS = [0.07, 0.12];
/** Lines that words may stand on. */
export const TEXTURE_ALPHA = 0.18;
const NAME_PAD_PX = 7;

/** The states of a track as tinted bands, each with its name at the start of what is in view. */
export function layBands(
  states: readonly TrackStateSpan[],
  options: {
    readonly window: ViewWindow;
    readonly height: number;
    readonly color: TrackColor;
    readonly locale: string;
    readonly language: string | undefined;
    readonly measure: TextMeasurer;
    /** Names stick to this x, px. */
    readonly edgePx: number;
    /** Something else stands left of the edge: names are short ones. */
    readonly hasShortNames: boolean;
  },
): Mark[] {
  const { window, height, color } = options;
  return states.flatMap((span, i): Mark[] => {
    const stretch = stretchOf(span, window);
    if (!stretch) return [];
    const name = nameMark(span, `state:${i}`, stretch.startPx, stretch.endPx, options);
    return [...layBand(span, i, stretch, { height, color, borderEnd: TRACK_PADDING_PX + STATE_ROW_PX }), ...(name ? [name] : [])];
  });
}

/** Farther out than this nothing is drawn; it keeps the numbers that painters get small at deep zooms. */
const FAR_PX = 4096;

/** What of a state is near the view, px; `undefined` where nothing is in it. */
export function stretchOf({ start, end }: TrackStateSpan, window: ViewWindow): { readonly startPx: number; readonly endPx: number } | undefined {
  if (end <= window.start || start >= window.end) return undefined;
  return { startPx: Math.max(instantToPx(window, start), -FAR_PX), endPx: Math.min(instantToPx(window, end), window.widthPx + FAR_PX) };
}

/** The i-th state of a track as a tinted band, and a line where it begins. */
export function layBand(
  { state }: TrackStateSpan, i: number, { startPx, endPx }: { readonly startPx: number; readonly endPx: number },
  { height, color, borderEnd }: { readonly height: number; readonly color: TrackColor; readonly borderEnd: number },
): Mark[] {
  const band: Mark = {
    kind: 'rect', key: `band:${i}`, role: 'band', x: startPx, y: 0, width: endPx - startPx, height,
    fill: { color, alpha: BAND_TINTS[i % 2] ?? 0.1 }, texture: { color, alpha: TEXTURE_ALPHA },
    ...(state.foreign === true && { hatch: { color, alpha: 0.16 } }),
  };
  const border: Mark = {
    kind: 'line', key: `border:${i}`, role: 'band-border', x1: startPx, y1: 0, x2: startPx, y2: borderEnd,
    stroke: { ink: { color, alpha: 0.55 }, width: 1, dash: [2, 3] },
  };
  return startPx > -FAR_PX ? [band, border] : [band];
}

function nameMark(
  { state }: TrackStateSpan,
  key: string,
  startPx: number,
  endPx: number,
  options: { readonly locale: string; readonly language: string | undefined; readonly measure: TextMeasurer; readonly edgePx: number; readonly hasShortNames: boolean },
): Mark | undefined {
  const names: readonly (Text | undefined)[] = options.hasShortNames ? [state.label ?? state.name] : [state.name, state.label];
  let fading: Mark | undefined;
  for (const name of names) {
    const text = textIn(name, options.locale, options.language);
    const width = options.measure(text, 'state');
    const x = text === '' ? undefined : stickyX(startPx, endPx, width, options.edgePx, NAME_PAD_PX);
    if (x === undefined) continue;
    const alpha = fadeAtEdge(x, options.edgePx, NAME_PAD_PX);
    if (alpha === 0) continue;
    const mark: Mark = {
      kind: 'text', key, role: 'state-name', x, y: TRACK_PADDING_PX + STATE_ROW_PX - 4, text, font: 'state',
      ink: { color: 'muted', ...(alpha < 1 && { alpha }) }, align: 'start', width,
    };
    if (alpha === 1) return mark;
    fading = mark;
  }
  return fading;
}
