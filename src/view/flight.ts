import { easeInOut } from './easing.js';
import { clamp } from '../base/number.js';
import { sameWindow, type ViewWindow } from './view-window.js';

/** A journey from one window to another. */
export interface Flight {
  /** How long it should take; 0 where there is nowhere to go. */
  readonly durationMs: number;
  /** The window at a fraction of the time: exactly the first at 0, exactly the last at 1. */
  at(fraction: number): ViewWindow;
}

/** No journey takes longer, however far it goes. */
const LONGEST_MS = 1200;

/** How much the path steps back to go far: √2 is what people preferred. */
const RHO = Math.SQRT2;

/** Windows whose centres are nearer than this, in lengths of the shorter one, differ in scale alone. */
const NEAR = 1e-6;

/**
 * The smooth and short way from one window to another: it steps back, travels, and comes closer.
 *
 * @param ease fraction of time → fraction of the way; by default slow at both ends
 * @see   J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning", IEEE InfoVis 2003, section 4;
 *        the paths and durations are those of d3's `interpolateZoom`, which loses its footing where one window is
 *        more than about 10⁸ times as long as the other
 */
export function flight(from: ViewWindow, to: ViewWindow, ease: (fraction: number) => number = easeInOut): Flight {
  if (sameWindow(from, to)) return { durationMs: 0, at: () => to };

  // Seen from the shorter window, and outwards, every step of the way is precise: near it the numbers are small.
  const isOutward = to.end - to.start >= from.end - from.start;
  const near = isOutward ? from : to;
  const far = isOutward ? to : from;
  const nearMs = near.end - near.start;
  const nearCentre = near.start + nearMs / 2;
  const farCentre = far.start + (far.end - far.start) / 2;
  const path = outwardPath((farCentre - nearCentre) / nearMs, (far.end - far.start) / nearMs);

  return {
    durationMs: Math.min((path.length * 1000 * RHO) / Math.SQRT2, LONGEST_MS),
    at(fraction) {
      if (fraction <= 0) return from;
      if (fraction >= 1) return to;
      const eased = clamp(ease(fraction), 0, 1);
      const { centre, width } = path.at(isOutward ? eased : 1 - eased);
      const middle = nearCentre + centre * nearMs;
      const half = (width * nearMs) / 2;
      return { start: middle - half, end: middle + half, widthPx: to.widthPx };
    },
  };
}

/** A path that begins at a window of width 1 about 0. */
interface OutwardPath {
  readonly length: number;
  at(fraction: number): { readonly centre: number; readonly width: number };
}

/**
 * The path to a window of `width` ≥ 1 about `centre`.
 *
 * The paper's formulas with two changes that keep their value and spare the digits: −asinh(b) for ln(√(b²+1) − b), and
 * sinh(ρs) / cosh(ρs + r₀) for cosh(r₀) tanh(ρs + r₀) − sinh(r₀).
 */
function outwardPath(centre: number, width: number): OutwardPath {
  const distance = Math.abs(centre);
  if (distance < NEAR) {
    const length = Math.log(width) / RHO;
    return { length, at: (fraction) => ({ centre: centre * fraction, width: width ** fraction }) };
  }

  const rho2 = RHO ** 2;
  const rho4 = RHO ** 4;
  const b0 = (width ** 2 - 1 + rho4 * distance ** 2) / (2 * rho2 * distance);
  const b1 = (width ** 2 - 1 - rho4 * distance ** 2) / (2 * width * rho2 * distance);
  const r0 = -Math.asinh(b0);
  const r1 = -Math.asinh(b1);
  const length = (r1 - r0) / RHO;
  return {
    length,
    at(fraction) {
      const way = RHO * length * fraction;
      const fall = Math.cosh(way + r0);
      return { centre: (Math.sign(centre) * Math.sinh(way)) / (rho2 * fall), width: Math.cosh(r0) / fall };
    },
  };
}
