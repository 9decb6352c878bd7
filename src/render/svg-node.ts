/** An SVG element as plain data. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: SvgAttributes;
  /** Character data; an element has text or children, not both. */
  readonly text?: string;
  readonly children?: readonly SvgNode[];
}

/** Attribute values as they will be written, not yet escaped. */
export type SvgAttributes = Readonly<Record<string, string>>;

/**
 * A number as SVG text: at most three decimals, no trailing zeros, no negative zero.
 *
 * @example svgNumber(1.23456) // '1.235'
 */
export function svgNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}
