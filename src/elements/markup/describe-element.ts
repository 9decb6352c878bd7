import type { MarkupNode } from '../../io/markup/markup-node.js';

/** What says nothing to a reader. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'slot', 'svg', 'canvas', 'iframe', 'object']);
/** Attributes that hold an address, relative to the page. */
const ADDRESSES = new Set(['href', 'src']);

/** An element and what is in it as plain data: names, attributes, text; what goes into a named slot apart. */
export function describeElement(element: Element): MarkupNode {
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) attributes[name] = ADDRESSES.has(name) ? addressFrom(value, element.baseURI) : value;
  const children: (MarkupNode | string)[] = [];
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      if (!SILENT.has(child.localName) && !child.slot) children.push(describeElement(child));
    } else if (child.nodeType === Node.TEXT_NODE) children.push(child.nodeValue ?? '');
  }
  return { name: element.localName, attributes, children };
}

function addressFrom(value: string, base: string): string {
  try {
    return new URL(value, base).href;
  } catch {
    return value;
  }
}
