import { compact } from '../reading/compact.js';
import { datum, elementsIn, findAll, textOf, type MarkupNode } from './markup-node.js';
import { dateIn, writtenDateIn } from './markup-date.js';
import type { RawDataset } from '../formats/raw-dataset.js';

/** What names an event in the text of an item. */
const NAMING = new Set(['b', 'strong', 'a', 'dfn', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** What stands apart from the line that names it. */
const BLOCKS = new Set(['p', 'blockquote', 'div', 'figure', 'ol', 'ul', 'dl', 'table', 'details', 'pre']);
/** Where one event ends and others begin. */
const LISTS = new Set(['ol', 'ul', 'table']);

/** In `data-track` several tracks stand between these. */
const SEPARATOR = ';';

/**
 * The event of a list item or of a `<longview-event>`, in longview's own JSON and still unchecked: its title is what is
 * bold or linked, else its first line; paragraphs and the rest of that line are its description, each `<cite>` is a source.
 *
 * @param track the track where the item names none
 */
export function eventOfItem(item: MarkupNode, track: string | undefined, path: string, raw: RawDataset): object {
  const isApart = (node: MarkupNode): boolean => LISTS.has(node.name);
  const naming = findAll(item, ({ name }) => NAMING.has(name), (node) => isApart(node) || node.name === 'p' || node.name === 'cite')[0];
  const line = textOf(item, (node) => node.name === 'time' || node.name === 'cite' || node === naming || BLOCKS.has(node.name));
  const title = datum(item, 'title') ?? (naming === undefined ? withoutEdges(line) : textOf(naming));
  const { start, end } = dateIn(item, isApart);
  const written = datum(item, 'calendar') === undefined ? undefined : writtenDateIn(item);
  const place = datum(item, 'place');
  const tracks = datum(item, 'track') ?? datum(item, 'tracks') ?? track;
  return compact({
    id: datum(item, 'id') ?? item.attributes['id'],
    title: title || undefined,
    label: datum(item, 'label'),
    date: raw.span(start, end, `${path}.date`),
    kind: datum(item, 'kind'),
    actors: tracks?.split(SEPARATOR).map((part) => part.trim()).filter((part) => part !== ''),
    importance: importanceOf(item, path, raw),
    description: descriptionOf(item, naming === undefined || datum(item, 'title') !== undefined ? '' : withoutEdges(line)),
    place: place === undefined ? undefined : { name: place },
    media: mediaIn(item),
    citations: citationsIn(item, naming, raw),
    originalDate: written === undefined ? undefined : { calendar: datum(item, 'calendar'), text: written },
    note: datum(item, 'note'),
  });
}

/** Whether an item has no date of its own, but others inside of it: it is a heading. */
export function isGroup(item: MarkupNode): boolean {
  return findAll(item, ({ name }) => name === 'li').length > 0 && dateIn(item, (node) => LISTS.has(node.name)).start === undefined;
}

/** What a group is called. */
export function nameOfGroup(item: MarkupNode): string {
  return textOf(item, (node) => BLOCKS.has(node.name) && node.name !== 'p' && node.name !== 'div');
}

/** Colons and dashes between a date and what follows, and the full stop of a title, belong to neither. */
function withoutEdges(line: string): string {
  return line.replace(/^[\s:;,.·–—-]+|[\s:;,·–—-]+$/gu, '').replace(/^(\S.*[^.\s])\.$/u, '$1');
}

function descriptionOf(item: MarkupNode, rest: string): string | undefined {
  const paragraphs = findAll(item, ({ name }) => name === 'p' || name === 'blockquote', (node) => LISTS.has(node.name)).map((node) => textOf(node));
  return [/[\p{L}\p{N}]/u.test(rest) ? rest : '', ...paragraphs].filter((text) => text !== '').join('\n\n') || undefined;
}

function importanceOf(item: MarkupNode, path: string, raw: RawDataset): number | undefined {
  const written = datum(item, 'importance');
  if (written === undefined) return undefined;
  const number = Number(written);
  if (Number.isFinite(number)) return number;
  raw.log.error('markup/no-number', `${path}.importance`, `expected a number, found “${written}”`);
  return undefined;
}

function mediaIn(item: MarkupNode): readonly object[] | undefined {
  const images = findAll(item, ({ name }) => name === 'img', (node) => LISTS.has(node.name));
  const figures = findAll(item, ({ name }) => name === 'figure');
  const media = images.map((image) => {
    const figure = figures.find((candidate) => findAll(candidate, (node) => node === image).length > 0);
    const [caption] = figure === undefined ? [] : elementsIn(figure).filter(({ name }) => name === 'figcaption');
    return compact({ url: image.attributes['src'] ?? '', type: 'image', alt: image.attributes['alt'] || undefined, caption: caption && textOf(caption) });
  });
  return media.length > 0 ? media : undefined;
}

/** The sources of an item: what it cites; without any what its title links to. */
function citationsIn(item: MarkupNode, naming: MarkupNode | undefined, raw: RawDataset): readonly object[] | undefined {
  const cites = findAll(item, ({ name }) => name === 'cite', (node) => LISTS.has(node.name)).filter((cite) => textOf(cite) !== '');
  if (cites.length > 0) return cites.map((cite) => compact({ source: raw.addSource(textOf(cite), linkOf(cite, item)), locator: datum(cite, 'locator') }));
  const url = naming && linkOf(naming, item);
  return naming && url !== undefined ? [{ source: raw.addSource(textOf(naming), url) }] : undefined;
}

/** The address that an element links to, whether the link is outside or inside of it. */
export function linkOf(node: MarkupNode, within: MarkupNode): string | undefined {
  const links = [
    ...(node.name === 'a' ? [node] : []),
    ...findAll(node, ({ name }) => name === 'a'),
    ...findAll(within, (candidate) => candidate.name === 'a' && findAll(candidate, (inner) => inner === node).length > 0),
  ];
  return links.map(({ attributes }) => attributes['href']).find((href) => href !== undefined && /^https?:/i.test(href));
}
