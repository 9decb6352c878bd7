import { CanvasPainter } from './canvas-painter.js';
import type { Scene } from '../scene/scene.js';
import type { Theme } from '../scene/theme.js';

/**
 * The scene as a PNG.
 *
 * @param devicePixelRatio pixels of the image for one CSS px
 * @throws Error when the browser cannot make an image of that size
 */
export async function scenePng(scene: Scene, theme: Theme, devicePixelRatio = 2): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const painter = new CanvasPainter(canvas);
  painter.resize(scene.width, scene.height, devicePixelRatio);
  const paper = {
    kind: 'rect', key: 'paper', role: 'paper', x: 0, y: 0, width: scene.width, height: scene.height, fill: { color: 'background' },
  } as const;
  painter.paint({ ...scene, groups: [{ key: 'paper', x: 0, y: 0, marks: [paper] }, ...scene.groups] }, theme);
  const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/png'); });
  painter.dispose();
  if (!blob) throw new Error(`the browser could not make an image of ${scene.width} × ${scene.height} px`);
  return blob;
}
