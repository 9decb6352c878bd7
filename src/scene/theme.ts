/** The neutral colours, by what they are for. */
export type ColorRole = 'background' | 'surface' | 'ink' | 'muted' | 'axis' | 'grid' | 'focus';

/** The palette slot of a track, or a colour that its author chose. */
export type TrackColor = `track-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `#${string}`;

/** A colour as the scene names it; only a painter knows what it looks like. */
export type ColorName = ColorRole | TrackColor;

/** A colour with an opacity, 0–1; 1 where none is given. */
export interface Ink {
  readonly color: ColorName;
  readonly alpha?: number;
}

/** The voices that text speaks in. */
export type FontRole = 'label' | 'label-strong' | 'axis' | 'context' | 'state' | 'track' | 'track-note' | 'count';

/** A resolved font. */
export interface FontSpec {
  readonly family: string;
  readonly sizePx: number;
  /** 100–900. */
  readonly weight: number;
}

/** Lines or dots that repeat, as a tile: its side, px, and what is stroked in it, as SVG path data. Its name is part of the ids of drawings. */
export interface Pattern {
  readonly name: string;
  readonly sidePx: number;
  readonly path: string;
}

/** Everything that a painter needs to know of the page's looks, as values. Read once per change of theme. */
export interface Theme {
  /** CSS colours. */
  readonly colors: Readonly<Record<ColorRole | `track-${ColorSlotNumber}`, string>>;
  readonly fonts: Readonly<Record<FontRole, FontSpec>>;
  readonly dark: boolean;
  /** The reader's system paints with a few colours of its own: no tints, no fades, patterns and outlines instead. */
  readonly forced: boolean;
  /** What a reader has no use for: `fades`, which become dashes, or with them also `tints`, which become outlines. */
  readonly without?: 'fades' | 'tints' | undefined;
  /** What else than hue the tints of a colour are told by; nothing where a colour has none. */
  readonly patterns?: Readonly<Partial<Record<ColorName, Pattern>>> | undefined;
}

type ColorSlotNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The CSS colour of a name. */
export function colorOf(theme: Theme, name: ColorName): string {
  return name.startsWith('#') ? name : theme.colors[name as keyof Theme['colors']];
}
