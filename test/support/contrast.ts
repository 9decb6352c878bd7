import { rgb } from 'd3';

/** An opaque colour, channels 0–255. */
export interface Paint {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

export function paintOf(css: string): Paint {
  const { r, g, b } = rgb(css);
  return { r, g, b };
}

/** What shows of a colour of some opacity on another. */
export function over(top: Paint, alpha: number, under: Paint): Paint {
  const mix = (a: number, b: number): number => a * alpha + b * (1 - alpha);
  return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b) };
}

/** @see WCAG 2.2, contrast ratio */
export function contrast(a: Paint, b: Paint): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** @see WCAG 2.2, relative luminance */
function luminance({ r, g, b }: Paint): number {
  const [red, green, blue] = [r, g, b].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
