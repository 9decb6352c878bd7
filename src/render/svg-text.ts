import type { Scene } from '../scene/scene.js';
import type { ColorName, Theme } from '../scene/theme.js';
import { paintColor } from './ink.js';
import { svgNumber } from './svg-node.js';
import type { SvgNode } from './svg-node.js';
import { svgScene } from './svg-scene.js';

/** What a picture says about itself. */
export interface SvgTextOptions {
  /** The picture's accessible name. */
  readonly title?: string;
  readonly description?: string;
  /** BCP 47 tag of the picture's texts. */
  readonly lang?: string;
  /** What the page behind the picture is painted with; nothing where none is given. */
  readonly background?: ColorName;
  /** Starts every id; unique in the page that the picture is put into. `longview` where none is given. */
  readonly idPrefix?: string;
}

/**
 * A scene as a standalone SVG document. Needs no DOM.
 *
 * @returns well-formed XML, whatever the scene's texts hold
 */
export function sceneToSvg(scene: Scene, theme: Theme, options: SvgTextOptions = {}): string {
  const { title, description, lang, background, idPrefix = 'longview' } = options;
  const { definitions, groups } = svgScene(scene, theme, 1, idPrefix);
  const width = svgNumber(scene.width);
  const height = svgNumber(scene.height);
  const titleId = `${idPrefix}-title`;
  const descriptionId = `${idPrefix}-description`;

  const children: SvgNode[] = [];
  if (title !== undefined) children.push({ tag: 'title', attributes: { id: titleId }, text: title });
  if (description !== undefined) children.push({ tag: 'desc', attributes: { id: descriptionId }, text: description });
  if (definitions.length > 0) children.push({ tag: 'defs', attributes: {}, children: definitions });
  if (background !== undefined) {
    children.push({ tag: 'rect', attributes: { class: 'background', width, height, fill: paintColor(theme, background) } });
  }
  for (const group of groups) children.push({ tag: 'g', attributes: group.attributes, children: group.marks.map(({ node }) => node).filter(isDrawn) });

  return serialize({
    tag: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      direction: 'ltr',
      'font-family': theme.fonts.label.family,
      ...(title === undefined ? {} : { 'aria-labelledby': titleId }),
      ...(description === undefined ? {} : { 'aria-describedby': descriptionId }),
      ...(lang === undefined ? {} : { lang, 'xml:lang': lang }),
    },
    children,
  });
}

/** Whether anything is to be seen of a node: a mark that this theme has nothing for is a group without members. */
function isDrawn({ tag, children }: SvgNode): boolean {
  return tag !== 'g' || (children?.length ?? 0) > 0;
}

function serialize(node: SvgNode): string {
  let open = `<${node.tag}`;
  for (const [name, value] of Object.entries(node.attributes)) open += ` ${name}="${escapeXml(value)}"`;
  if (node.text !== undefined) return `${open}>${escapeXml(node.text)}</${node.tag}>`;
  if (node.children === undefined || node.children.length === 0) return `${open}/>`;
  return `${open}>\n${node.children.map(serialize).join('\n')}\n</${node.tag}>`;
}

/** Text that XML takes as text: markup escaped, and what XML has no way to say left out. */
function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '')
    .replace(/[&<>"'\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Control characters, non-characters and halves of surrogate pairs. @see XML 1.0, production 2 (Char) */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;',
};
