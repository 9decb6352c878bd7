import { BASELINE_PX, LINE_PX } from './column-sizes.js';
import { extentOf } from '../events/event-box.js';
import { layBand, stretchOf } from '../bands.js';
import { shorten } from '../shorten.js';
import { textIn } from '../../model/text.js';
import type { LanedBox } from '../events/laned-box.js';
import type { LayoutInput } from '../layout-input.js';
import type { Mark } from '../../scene/marks.js';
import type { TrackRow } from '../track-rows.js';

const PAD_PX = 6;
/** From the border to the top of the name below it. */
const GAP_PX = 3;

/**
 * The states of a track as bands across its column. A name stands below the border at which its state begins, where no event is in the
 * way: what is above the window says the head.
 */
export function layColumnStates(input: LayoutInput, row: TrackRow, boxes: readonly LanedBox[]): Mark[] {
  const { flow, locale, measure, store: { about } } = input;
  const roomPx = row.height - 2 * PAD_PX - flow.sizes.footPx;
  const isStrip = row.isCollapsed || row.height <= flow.sizes.slimPx;
  return (input.states[row.track] ?? []).flatMap((span, i): Mark[] => {
    const stretch = stretchOf(span, input.window);
    if (!stretch) return [];
    const { startPx, endPx } = stretch;
    const isStruck = boxes.some(({ labelX, labelPx }) => labelX <= startPx && labelX + labelPx >= startPx);
    // A line must not strike through words; the tints tell the states apart as well.
    const band = layBand(span, i, stretch, { height: row.height, color: input.colors[row.track] ?? 'track-1', borderEnd: isStruck ? 0 : row.height })
      .filter(({ role }) => role === 'band' || !isStruck);
    const top = startPx + GAP_PX;
    const bottom = top + LINE_PX;
    const isFree = startPx >= 0 && bottom <= endPx && boxes.every((box) => {
      const { left, right } = extentOf(box);
      return right <= top - 1 || left >= bottom;
    });
    const names = [span.state.name, span.state.label].map((name) => textIn(name, locale, about.language)).filter((name) => name !== '');
    const name = names.find((text) => measure(text, 'state') <= roomPx) ?? shorten(names.at(-1) ?? '', roomPx, 'state', measure);
    if (isStrip || !isFree || name === '') return band;
    return [...band, {
      kind: 'text', key: `state:${i}`, role: 'state-name', x: top + BASELINE_PX, y: PAD_PX, text: name, font: 'state', ink: { color: 'muted' }, align: 'start',
      width: measure(name, 'state'),
    }];
  });
}
