/** A rectangle in CSS px; `x` and `y` are its top left corner. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles share area; touching edges do not count. */
export function boundsOverlap(a: Bounds, b: Bounds): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a point lies in a rectangle, its top and left edges included. */
export function boundsContain(bounds: Bounds, x: number, y: number): boolean {
  return x >= bounds.x && x < bounds.x + bounds.width && y >= bounds.y && y < bounds.y + bounds.height;
}

/** The least rectangle that holds two. */
export function union(a: Bounds, b: Bounds): Bounds {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** What two rectangles share; `undefined` where they share no area. */
export function intersection(a: Bounds, b: Bounds): Bounds | undefined {
  if (!boundsOverlap(a, b)) return undefined;
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return { x, y, width: Math.min(a.x + a.width, b.x + b.width) - x, height: Math.min(a.y + a.height, b.y + b.height) - y };
}

/** A rectangle that is larger by so much on each side, px. */
export function outset({ x, y, width, height }: Bounds, px: number): Bounds {
  return { x: x - px, y: y - px, width: width + 2 * px, height: height + 2 * px };
}
