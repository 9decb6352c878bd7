import { assertExists } from '../../src/base/assert.js';

/** The pixels of a canvas. */
export function pixelsOf(canvas: HTMLCanvasElement): ImageData {
  return assertExists(canvas.getContext('2d'), 'context').getImageData(0, 0, canvas.width, canvas.height);
}

/** The pixels of an SVG document that is shown at a size in device pixels. */
export async function pixelsOfSvg(svgText: string, width: number, height: number): Promise<ImageData> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  assertExists(canvas.getContext('2d'), 'context').drawImage(image, 0, 0, width, height);
  return pixelsOf(canvas);
}

/** The share of pixels, 0–1, of which any channel differs by more than `tolerance`. */
export function differingShare(a: ImageData, b: ImageData, tolerance: number): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    let most = 0;
    for (let channel = 0; channel < 4; channel += 1) most = Math.max(most, Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)));
    if (most > tolerance) differing += 1;
  }
  return differing / (a.width * a.height);
}
