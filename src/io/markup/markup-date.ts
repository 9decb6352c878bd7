import { datum, findAll, rawTextOf, textOf, type MarkupNode } from './markup-node.js';

/** What may stand between two times so that they are the ends of one date: a dash, or a word for “to”. */
const BETWEEN_ENDS = /^\s*(?:[-–—/~〜]|to|until|till|bis|à|au|a|al|hasta|по|до|から|부터)\s*$/iu;

/**
 * The date of an element as it is written for programs: `data-edtf`, else its first `<time>`, which begins an interval
 * where nothing but a dash separates it from the next.
 *
 * @param isLeftOut elements that are not looked into
 */
export function dateIn(node: MarkupNode, isLeftOut?: (node: MarkupNode) => boolean): { readonly start?: string; readonly end?: string } {
  const written = datum(node, 'edtf') ?? datum(node, 'date');
  if (written !== undefined) return { start: written };
  const [first, second] = findAll(node, isTime, isLeftOut);
  if (first === undefined) return {};
  const isInterval = second !== undefined && BETWEEN_ENDS.test(between(node, first, second));
  return { start: momentOf(first), ...(isInterval && { end: momentOf(second) }) };
}

/** The first date as it is written for people. */
export function writtenDateIn(node: MarkupNode): string | undefined {
  const [first] = findAll(node, isTime);
  return first === undefined ? undefined : textOf(first) || undefined;
}

function isTime({ name }: MarkupNode): boolean {
  return name === 'time';
}

function momentOf(time: MarkupNode): string {
  return time.attributes['datetime']?.trim() || datum(time, 'edtf') || textOf(time);
}

/** The text from behind one element to before another; found by marks that no page has in its text. */
function between(node: MarkupNode, first: MarkupNode, second: MarkupNode): string {
  const marked = rawTextOf(withMarks(node, first, second));
  const [from, to] = [marked.indexOf(MARK), marked.lastIndexOf(MARK)];
  return marked.slice(from + 1, to);
}

const MARK = '\uFFFC';

function withMarks(node: MarkupNode, first: MarkupNode, second: MarkupNode): MarkupNode {
  if (node === first || node === second) return { ...node, children: [MARK] };
  return { ...node, children: node.children.map((child) => (typeof child === 'string' ? child.replaceAll(MARK, '') : withMarks(child, first, second))) };
}
