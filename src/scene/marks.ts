import type { FontRole, Ink } from './theme.js';

/** The shapes of point marks; they mean the kind of event. */
export type GlyphShape =
  | 'circle' | 'ring' | 'diamond' | 'square' | 'document' | 'triangle-up' | 'triangle-down' | 'hexagon' | 'cross' | 'star'
  | 'half-start' | 'half-end';

/** What every mark has. Coordinates are CSS px in the group that holds the mark. */
interface MarkBase {
  /** Unique in its group and the same from frame to frame, so that a painter can join by it. */
  readonly key: string;
  /** What the mark says, as a word for style sheets and tests: `bar`, `label`, `thread`, `tick`. */
  readonly role: string;
  /** The event that the mark belongs to, if any. */
  readonly eventId?: string;
  /** 0–1; 1 where none is given. */
  readonly opacity?: number;
}

/** How an outline is drawn. */
export interface Stroke {
  readonly ink: Ink;
  /** Px. */
  readonly width: number;
  /** Px on, px off; solid where none is given. */
  readonly dash?: readonly number[];
}

/**
 * A mark that is about a direction, turned about the diagonal of its group: what its coordinates call x runs down, and y to the right, or
 * to the left where this is −1.
 */
interface Turned {
  readonly turn?: 1 | -1 | undefined;
}

/** A rectangle: band, bar, capsule, cluster, ring. */
export interface RectMark extends MarkBase, Turned {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Corner radius, px. */
  readonly radius?: number;
  readonly fill?: Ink;
  readonly stroke?: Stroke;
  /** The fill rises from nothing over this many px at the left end: an end that is open or not known. */
  readonly fadeStartPx?: number;
  /** The same at the right end. */
  readonly fadeEndPx?: number;
  /** Diagonal lines over the fill: foreign rule, disputed. */
  readonly hatch?: Ink;
  /** Over the fill the pattern of a colour, where the theme has one for it. */
  readonly texture?: Ink;
}

/** A straight line. */
export interface LineMark extends MarkBase {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}

/** A point mark of a kind's shape, centred at (x, y). */
export interface GlyphMark extends MarkBase {
  readonly kind: 'glyph';
  readonly shape: GlyphShape;
  readonly x: number;
  readonly y: number;
  /** Side of the box that the shape fills, px. */
  readonly size: number;
  readonly fill?: Ink;
  readonly stroke?: Stroke;
  /** Paper around the shape, px, as maps have it: it sets the shape off from what it lies on. */
  readonly halo?: number;
}

/** One line of text; `y` is its baseline. */
export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: FontRole;
  readonly ink: Ink;
  /** Which end of the text stands at `x`. */
  readonly align: 'start' | 'middle' | 'end';
  /** Measured width, px: what hit tests and collision tests go by. */
  readonly width: number;
  /** BCP 47 tag, where it is not the language of the view. */
  readonly lang?: string;
}

/** A row of columns that rise from a baseline: how much there is where single marks do not fit. */
export interface ColumnsMark extends MarkBase, Turned {
  readonly kind: 'columns';
  /** Left edges, px. */
  readonly xs: readonly number[];
  /** Heights, px. */
  readonly heights: readonly number[];
  /** Width of each, px. */
  readonly columnWidth: number;
  readonly baselineY: number;
  readonly fill: Ink;
}

/** A smooth curve through cubic segments: `[x0, y0, c1x, c1y, c2x, c2y, x1, y1, …]`. */
export interface CurveMark extends MarkBase {
  readonly kind: 'curve';
  readonly points: readonly number[];
  readonly stroke: Stroke;
  /** Of what the curve goes around, closed by a straight line. */
  readonly fill?: Ink;
}

/** What a painter must be able to draw. */
export type Mark = RectMark | LineMark | GlyphMark | TextMark | ColumnsMark | CurveMark;
