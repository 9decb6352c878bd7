import type { Bounds } from '../scene/bounds.js';
import type { ColorName, Pattern, Theme } from '../scene/theme.js';
import { PATTERN_LINE_PX } from './hatch.js';
import { paintColor } from './ink.js';
import { svgNumber } from './svg-node.js';
import type { SvgNode } from './svg-node.js';

/**
 * What the marks of one picture refer to: fades, hatches, clips. Each is made once, and its id says what it is, so that equal ones
 * are shared and stay the same from frame to frame.
 */
export class SvgDefinitions {
  readonly #prefix: string;
  readonly #theme: Theme;
  readonly #nodes = new Map<string, SvgNode>();

  /** @param prefix  starts every id; unique in the document that the picture goes into */
  constructor(prefix: string, theme: Theme) {
    this.#prefix = prefix;
    this.#theme = theme;
  }

  /** All definitions that were asked for, in the order of the first asking. */
  get nodes(): readonly SvgNode[] {
    return [...this.#nodes.values()];
  }

  /** A paint that rises from nothing at one side of a box to a colour at the other. */
  fade(color: ColorName, from: 'start' | 'end'): string {
    return this.#define(`fade-${from}-${idPart(color)}`, (id) => {
      const css = paintColor(this.#theme, color);
      const stops: readonly SvgNode[] = [
        { tag: 'stop', attributes: { offset: '0', 'stop-color': css, 'stop-opacity': from === 'start' ? '0' : '1' } },
        { tag: 'stop', attributes: { offset: '1', 'stop-color': css, 'stop-opacity': from === 'start' ? '1' : '0' } },
      ];
      return { tag: 'linearGradient', attributes: { id }, children: stops };
    });
  }

  /** A paint of lines or dots that repeat. */
  pattern({ name, sidePx, path }: Pattern, color: ColorName): string {
    return this.#define(`${name}-${idPart(color)}`, (id) => ({
      tag: 'pattern',
      attributes: { id, width: String(sidePx), height: String(sidePx), patternUnits: 'userSpaceOnUse' },
      children: [{
        tag: 'path',
        attributes: { d: path, fill: 'none', stroke: paintColor(this.#theme, color), 'stroke-width': String(PATTERN_LINE_PX) },
      }],
    }));
  }

  /** A clip to a rectangle. */
  clip(box: Bounds): string {
    const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(svgNumber) as [string, string, string, string];
    return this.#define(`clip-${x}_${y}_${width}_${height}`, (id) => ({
      tag: 'clipPath',
      attributes: { id },
      children: [{ tag: 'rect', attributes: { x, y, width, height } }],
    }));
  }

  #define(name: string, make: (id: string) => SvgNode): string {
    const id = `${this.#prefix}-${name}`;
    if (!this.#nodes.has(id)) this.#nodes.set(id, make(id));
    return `url(#${id})`;
  }
}

/** A colour's name with nothing in it that an id or a `url()` could trip over. */
function idPart(color: ColorName): string {
  return color.replace(/[^\w-]/g, (character) => `_${character.codePointAt(0)?.toString(16) ?? ''}`);
}
