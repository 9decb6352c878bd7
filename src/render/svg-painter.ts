import { select } from 'd3';
import type { Selection } from 'd3';
import type { Scene } from '../scene/scene.js';
import type { Theme } from '../scene/theme.js';
import type { Painter } from './painter.js';
import { svgNumber } from './svg-node.js';
import type { SvgAttributes, SvgNode } from './svg-node.js';
import { svgScene } from './svg-scene.js';
import type { KeyedNode, SvgGroup } from './svg-scene.js';

/**
 * Puts scenes into an SVG element. Groups and marks are joined by key: what stays in the scene stays the same DOM node, and only
 * attributes that changed are written.
 */
export class SvgPainter implements Painter {
  readonly #svg: SVGSVGElement;
  readonly #definitions: Selection<SVGDefsElement, unknown, null, undefined>;
  readonly #groups: Selection<SVGGElement, unknown, null, undefined>;
  readonly #idPrefix: string;
  #scale = 1;

  /** @param idPrefix  starts every id; must be unique in the document or shadow root that holds the element */
  constructor(svg: SVGSVGElement, { idPrefix = 'longview' }: { readonly idPrefix?: string } = {}) {
    this.#svg = svg;
    this.#idPrefix = idPrefix;
    this.#definitions = select(svg).append('defs');
    this.#groups = select(svg).append('g');
  }

  resize(width: number, height: number, devicePixelRatio: number): void {
    this.#scale = devicePixelRatio;
    updateAttributes(this.#svg, {
      width: svgNumber(width),
      height: svgNumber(height),
      viewBox: `0 0 ${svgNumber(width)} ${svgNumber(height)}`,
    });
  }

  paint(scene: Scene, theme: Theme): void {
    const { definitions, groups } = svgScene(scene, theme, this.#scale, this.#idPrefix);

    // Start is left in scenes, whatever the page's direction.
    this.#groups.each(function () {
      updateAttributes(this, { direction: 'ltr', 'font-family': theme.fonts.label.family });
    });
    joinNodes(this.#definitions, definitions.map((node) => ({ key: node.attributes['id'] ?? '', node })));

    this.#groups
      .selectAll<SVGGElement, SvgGroup>(directChildren)
      .data(groups, (group) => group.key)
      .join('g')
      .order()
      .each(function (group) {
        updateAttributes(this, group.attributes);
        joinNodes(select<SVGGElement, unknown>(this), group.marks);
      });
  }

  dispose(): void {
    this.#definitions.remove();
    this.#groups.remove();
  }
}

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** What each element was last made to say. */
const written = new WeakMap<Element, SvgNode>();
const writtenAttributes = new WeakMap<Element, SvgAttributes>();

/** Makes the children of a parent be the given nodes. A mark whose element changes its kind is a new element. */
function joinNodes<Parent extends SVGElement>(parent: Selection<Parent, unknown, null, undefined>, nodes: readonly KeyedNode[]): void {
  parent
    .selectAll<SVGElement, KeyedNode>(directChildren)
    .data(nodes, ({ key, node }) => `${node.tag} ${key}`)
    .join((enter) => enter.append(({ node }) => createElement(node.tag)))
    .order()
    .each(function ({ node }) {
      update(this, node);
    });
}

/** Selects the elements directly under a node; a selector would find those of its children too. */
function directChildren<Child extends SVGElement>(this: Element): Iterable<Child> {
  return this.children as unknown as Iterable<Child>;
}

function createElement(tag: string): SVGElement {
  return document.createElementNS(SVG_NAMESPACE, tag);
}

function update(element: SVGElement, node: SvgNode): void {
  const previous = written.get(element);
  written.set(element, node);
  updateAttributes(element, node.attributes);
  if (node.text !== undefined && node.text !== previous?.text) element.textContent = node.text;
  if (node.children !== undefined) updateChildren(element, node.children);
}

/** The parts of one mark, matched by place. */
function updateChildren(element: SVGElement, children: readonly SvgNode[]): void {
  children.forEach((child, index) => {
    const present = element.children[index];
    if (present?.localName === child.tag) {
      update(present as SVGElement, child);
      return;
    }
    const fresh = createElement(child.tag);
    update(fresh, child);
    if (present === undefined) element.append(fresh);
    else present.replaceWith(fresh);
  });
  while (element.children.length > children.length) element.lastElementChild?.remove();
}

function updateAttributes(element: SVGElement, attributes: SvgAttributes): void {
  const previous = writtenAttributes.get(element) ?? {};
  writtenAttributes.set(element, attributes);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && value !== previous[name]) element.setAttribute(name, value);
  }
  for (const name in previous) if (!(name in attributes)) element.removeAttribute(name);
}
