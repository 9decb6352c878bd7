import { assertExists } from '../base/assert.js';
import type { Bounds } from '../scene/bounds.js';
import type { Stroke } from '../scene/marks.js';
import type { Group } from '../scene/scene.js';
import type { ColorName, FontRole, Ink, Pattern, Theme } from '../scene/theme.js';
import { cssFont } from './font.js';
import { PATTERN_LINE_PX } from './hatch.js';
import { hatchAlpha, inkAlpha, paintColor, transparent } from './ink.js';
import { PixelGrid } from './pixel-grid.js';

/**
 * A canvas context that remembers what it was last set to: a state is written only when it changes, and gradients, patterns and
 * stamps are made once per theme.
 */
export class CanvasPen {
  readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  /** Device pixels under the current group. */
  grid = new PixelGrid(1);
  theme: Theme;

  #scale = 1;
  /** Which way y runs where x runs down; 0 where x runs to the right. */
  #turn: 0 | 1 | -1 = 0;
  #originX = 0;
  #originY = 0;
  /** Where the origin was put last, in the group's own coordinates. */
  #atX = NaN;
  #atY = NaN;
  #fill: string | CanvasGradient | CanvasPattern = '';
  #stroke = '';
  #alpha = -1;
  #font = '';
  #align = '';
  #lang: string | undefined;
  #lineWidth = -1;
  #join = '';
  #dash: readonly number[] | undefined;
  readonly #fades = new Map<string, CanvasGradient>();
  readonly #patterns = new Map<string, CanvasPattern | undefined>();
  readonly #stamps = new Map<object, { readonly looks: readonly unknown[]; readonly picture: ImageBitmap }[]>();
  /** What patterns and stamps are drawn on, never seen. */
  #tile: OffscreenCanvas | undefined;

  constructor(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, theme: Theme) {
    this.context = context;
    this.theme = theme;
  }

  /** Starts a picture on an empty surface. */
  start(theme: Theme, scale: number): void {
    if (theme !== this.theme || scale !== this.#scale) {
      this.#fades.clear();
      this.#patterns.clear();
      this.#stamps.clear();
    }
    this.theme = theme;
    this.#scale = scale;
    this.#forget();
    this.context.direction = 'ltr';
    this.context.textBaseline = 'alphabetic';
    this.#setLang(undefined);
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.clearRect(0, 0, this.context.canvas.width, this.context.canvas.height);
  }

  /** Goes to a group: its origin, its clip. */
  enter(group: Group): void {
    const { x, y, clip } = group;
    this.#originX = x;
    this.#originY = y;
    this.#atX = NaN;
    this.grid = new PixelGrid(this.#scale, x, y);
    this.context.save();
    this.home();
    if (clip === undefined) return;
    const left = this.grid.edgeX(clip.x);
    const top = this.grid.edgeY(clip.y);
    this.context.beginPath();
    this.context.rect(left, top, this.grid.edgeX(clip.x + clip.width) - left, this.grid.edgeY(clip.y + clip.height) - top);
    this.context.clip();
  }

  /** Leaves the group that was entered last. */
  leave(): void {
    this.context.restore();
    this.#forget();
    // Each group begins with the language of the page, as the picture does.
    this.#lang = undefined;
  }

  /** Puts the origin at a point of the group; every mark says where it is drawn from. */
  moveTo(x: number, y: number): void {
    if (x === this.#atX && y === this.#atY) return;
    this.#atX = x;
    this.#atY = y;
    const scale = this.#scale;
    const turn = this.#turn;
    if (turn === 0) this.context.setTransform(scale, 0, 0, scale, (this.#originX + x) * scale, (this.#originY + y) * scale);
    else this.context.setTransform(0, scale, turn * scale, 0, (this.#originX + turn * y) * scale, (this.#originY + x) * scale);
  }

  /** Draws something that is turned about the diagonal of the group. */
  turned(turn: 1 | -1, draw: () => void): void {
    const { grid } = this;
    this.#turn = turn;
    this.#atX = NaN;
    this.grid = grid.turned(turn);
    this.home();
    draw();
    this.#turn = 0;
    this.#atX = NaN;
    this.grid = grid;
  }

  /** Puts the origin at the group's own. */
  home(): void {
    this.moveTo(0, 0);
  }

  /** Chooses a plain fill. */
  fillWith(ink: Ink, opacity: number | undefined): void {
    this.#setFill(paintColor(this.theme, ink.color));
    this.#setAlpha(inkAlpha(ink, opacity, this.theme));
  }

  /** Chooses a fill that rises from nothing over `lengthPx` from the origin (`start`), or falls to nothing (`end`). */
  fadeWith(ink: Ink, opacity: number | undefined, from: 'start' | 'end', lengthPx: number): void {
    const key = `${from} ${lengthPx} ${ink.color}`;
    let fade = this.#fades.get(key);
    if (fade === undefined) {
      if (this.#fades.size >= REMEMBERED_FADES) this.#fades.clear();
      const css = paintColor(this.theme, ink.color);
      fade = this.context.createLinearGradient(from === 'start' ? 0 : lengthPx, 0, from === 'start' ? lengthPx : 0, 0);
      addStop(fade, 0, transparent(css));
      addStop(fade, 1, css);
      this.#fades.set(key, fade);
    }
    this.#setFill(fade);
    this.#setAlpha(inkAlpha(ink, opacity, this.theme));
  }

  /** Chooses a fill of lines or dots; returns false where the browser cannot make one. */
  hatchWith(pattern: Pattern, ink: Ink, opacity: number | undefined): boolean {
    const key = pattern.name + ink.color;
    if (!this.#patterns.has(key)) this.#patterns.set(key, this.#makePattern(pattern, ink.color));
    const paint = this.#patterns.get(key);
    if (paint === undefined) return false;
    this.#setFill(paint);
    this.#setAlpha(hatchAlpha(ink, opacity));
    return true;
  }

  /** Chooses an outline `widthPx` wide. */
  strokeWith(stroke: Stroke, widthPx: number, opacity: number | undefined, join: CanvasLineJoin = 'miter'): void {
    const css = paintColor(this.theme, stroke.ink.color);
    if (css !== this.#stroke) {
      this.context.strokeStyle = css;
      this.#stroke = css;
    }
    if (widthPx !== this.#lineWidth) {
      this.context.lineWidth = widthPx;
      this.#lineWidth = widthPx;
    }
    if (join !== this.#join) {
      this.context.lineJoin = join;
      this.#join = join;
    }
    const dash = stroke.dash ?? SOLID;
    if (dash !== this.#dash) {
      this.context.setLineDash(dash as number[]);
      this.#dash = dash;
    }
    this.#setAlpha(inkAlpha(stroke.ink, opacity, this.theme));
  }

  /** Chooses how text is set. */
  writeWith(role: FontRole, align: CanvasTextAlign, lang: string | undefined): void {
    if (lang !== this.#lang) this.#setLang(lang);
    const font = cssFont(this.theme.fonts[role]);
    if (font !== this.#font) {
      this.context.font = font;
      this.#font = font;
    }
    if (align !== this.#align) {
      this.context.textAlign = align;
      this.#align = align;
    }
  }

  /**
   * Draws something small from a picture of it: where a path is filled and stroked, that costs a third. The pixels are the same.
   *
   * @param shape   what it is, always the same object
   * @param looks   what else it depends on, beside theme and scale; `draw` is asked only for looks that are new
   * @param box     in the group, its corner on a border between pixels
   * @param reachPx how far ink may lie outside of it
   * @param draw    draws it with a pen whose origin is the corner of the box
   */
  stamp(shape: object, looks: readonly unknown[], box: Bounds, reachPx: number, draw: (pen: CanvasPen) => void): void {
    const scale = this.#scale;
    const margin = Math.ceil(reachPx * scale) + 1;
    const known = this.#stamps.get(shape)?.find((stamp) => isSame(stamp.looks, looks))?.picture;
    this.#setAlpha(1);
    this.#atX = NaN;
    this.context.setTransform(1, 0, 0, 1, Math.round((this.#originX + box.x) * scale) - margin, Math.round((this.#originY + box.y) * scale) - margin);
    this.context.drawImage(known ?? this.#makeStamp(shape, looks, box, margin, draw), 0, 0);
  }

  #makeStamp(shape: object, looks: readonly unknown[], box: Bounds, margin: number, draw: (pen: CanvasPen) => void): ImageBitmap {
    const scale = this.#scale;
    const { canvas, context } = this.#emptyTile(Math.ceil(box.width * scale) + 2 * margin, Math.ceil(box.height * scale) + 2 * margin);
    const pen = new CanvasPen(context, this.theme);
    pen.start(this.theme, scale);
    pen.enter({ key: '', x: margin / scale, y: margin / scale, marks: [] });
    draw(pen);
    if (this.#stamps.size >= REMEMBERED_SHAPES) this.#stamps.clear();
    const stamps = this.#stamps.get(shape) ?? [];
    if (stamps.length >= REMEMBERED_LOOKS) stamps.length = 0;
    const picture = canvas.transferToImageBitmap();
    stamps.push({ looks, picture });
    this.#stamps.set(shape, stamps);
    return picture;
  }

  /** Decides between Korean, Japanese and Chinese forms of a Han character, in browsers that know it. */
  #setLang(lang: string | undefined): void {
    if ('lang' in this.context) (this.context as { lang: string }).lang = lang ?? 'inherit';
    this.#lang = lang;
  }

  #setFill(fill: string | CanvasGradient | CanvasPattern): void {
    if (fill === this.#fill) return;
    this.context.fillStyle = fill;
    this.#fill = fill;
  }

  #setAlpha(alpha: number): void {
    if (alpha === this.#alpha) return;
    this.context.globalAlpha = alpha;
    this.#alpha = alpha;
  }

  /** What the context is set to is not known any more. */
  #forget(): void {
    this.#fill = '';
    this.#stroke = '';
    this.#alpha = -1;
    this.#font = '';
    this.#align = '';
    this.#lineWidth = -1;
    this.#join = '';
    this.#dash = undefined;
    this.#atX = NaN;
  }

  #makePattern({ sidePx, path }: Pattern, color: ColorName): CanvasPattern | undefined {
    const side = Math.max(1, Math.round(sidePx * this.#scale));
    const { canvas, context } = this.#emptyTile(side, side);
    context.scale(side / sidePx, side / sidePx);
    context.strokeStyle = paintColor(this.theme, color);
    context.lineWidth = PATTERN_LINE_PX;
    context.stroke(new Path2D(path));
    const pattern = this.context.createPattern(canvas, 'repeat');
    pattern?.setTransform(new DOMMatrix().scale(sidePx / side));
    return pattern ?? undefined;
  }

  /** The tile, of so many device pixels. */
  #emptyTile(width: number, height: number): { readonly canvas: OffscreenCanvas; readonly context: OffscreenCanvasRenderingContext2D } {
    const canvas = (this.#tile ??= new OffscreenCanvas(width, height));
    canvas.width = width;
    canvas.height = height;
    return { canvas, context: assertExists(canvas.getContext('2d'), '2d canvas context') };
  }
}

const SOLID: readonly number[] = [];
/** Fade lengths change while a view zooms; past this many the memory starts again. */
const REMEMBERED_FADES = 500;
/** Shapes, by their sizes, and looks of each; a stamp of 12 px takes 1 kB, on the finest screens 9. */
const REMEMBERED_SHAPES = 100;
const REMEMBERED_LOOKS = 50;

function isSame(looks: readonly unknown[], others: readonly unknown[]): boolean {
  for (let at = 0; at < looks.length; at += 1) if (looks[at] !== others[at]) return false;
  return true;
}

/** A colour that the browser does not know leaves the gradient as it is; data must not break a frame. */
function addStop(gradient: CanvasGradient, offset: number, color: string): void {
  try {
    gradient.addColorStop(offset, color);
  } catch {
    gradient.addColorStop(offset, 'transparent');
  }
}
