/** An element of a page as far as a reader of markup needs it: no page has to be there. Addresses in it are complete. */
export interface MarkupNode {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MarkupNode | string)[];
}

/** The elements among the children. */
export function elementsIn({ children }: MarkupNode): readonly MarkupNode[] {
  return children.filter((child) => typeof child !== 'string');
}

/** Every element inside that meets a test, in document order; what stands in one that is left out does not count. */
export function findAll(node: MarkupNode, test: (node: MarkupNode) => boolean, isLeftOut: (node: MarkupNode) => boolean = () => false): readonly MarkupNode[] {
  return elementsIn(node).flatMap((child) => (isLeftOut(child) ? [] : [...(test(child) ? [child] : []), ...findAll(child, test, isLeftOut)]));
}

/** The text inside, without that of elements that are left out; white space as it is written. */
export function rawTextOf(node: MarkupNode, isLeftOut: (node: MarkupNode) => boolean = () => false): string {
  return node.children.map((child) => (typeof child === 'string' ? child : isLeftOut(child) ? ' ' : child.name === 'br' ? ' ' : rawTextOf(child, isLeftOut))).join('');
}

/** The text inside as a browser shows it: runs of white space are one space. */
export function textOf(node: MarkupNode, isLeftOut?: (node: MarkupNode) => boolean): string {
  return rawTextOf(node, isLeftOut).replace(/\s+/g, ' ').trim();
}

/** A `data-…` attribute, or in longview's own elements the one without the prefix; empty ones are absent. */
export function datum({ name, attributes }: MarkupNode, key: string): string | undefined {
  const value = attributes[`data-${key}`] ?? (name.startsWith('longview-') ? attributes[key] : undefined);
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}
