import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { freeNames } from '../support/free-names.js';
import { importsOf, parseSource, placeOf, sourceFiles } from '../support/source-files.js';
import type { ImportOf, SourceFile } from '../support/source-files.js';

/**
 * The rooms of the house, and the rooms that each may import besides itself. Data flows one way: text → io → Dataset →
 * store → layout → Scene → render → pixels; elements only connect these. `entries` are the files directly in src/.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  time: ['base'],
  model: ['time', 'base'],
  io: ['model', 'time', 'base'],
  search: ['base'],
  store: ['search', 'model', 'time', 'base'],
  view: ['time', 'base'],
  scene: ['base'],
  layout: ['store', 'view', 'scene', 'model', 'time', 'base'],
  render: ['scene', 'base'],
  elements: ['render', 'layout', 'scene', 'view', 'store', 'search', 'io', 'model', 'time', 'base'],
  entries: ['elements', 'render', 'layout', 'scene', 'view', 'store', 'io', 'model', 'time', 'base'],
  cli: ['entries', 'io', 'model', 'time', 'base'],
  events: ['model'],
  demo: ['events', 'entries'],
};

/** Rooms whose functions give the same answer to the same question, wherever and whenever they are asked. */
const PURE_ROOMS = ['base', 'time', 'model', 'io', 'search', 'store', 'view', 'scene', 'layout'];

/** Names that a pure room may not use: the page, the clock, chance, and what waits. */
const IMPURE_NAMES = new Set([
  'window', 'document', 'navigator', 'location', 'globalThis', 'self', 'customElements', 'matchMedia', 'getComputedStyle',
  'HTMLElement', 'Element', 'SVGElement', 'SVGSVGElement', 'HTMLCanvasElement', 'OffscreenCanvas', 'CanvasRenderingContext2D', 'DOMParser', 'DOMRect',
  'localStorage', 'sessionStorage', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback',
  'queueMicrotask', 'fetch', 'XMLHttpRequest', 'Worker', 'process', 'console', 'Date.now', 'Math.random',
]);

/** The one place that asks the network, and the one that tells whoever writes a page what is missing; and how. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'src/io/load-dataset.ts': ['fetch', 'globalThis'],
  'src/time/register-locale.ts': ['console'],
};

/** The parts of d3 that a room may use; those that touch the page are for one place only. */
const PURE_D3_PARTS = ['d3-array', 'd3-color', 'd3-dsv', 'd3-ease', 'd3-format', 'd3-interpolate', 'd3-path', 'd3-scale', 'd3-shape', 'd3-time', 'd3-time-format'];
const D3_PARTS_OF_PLACES: readonly (readonly [place: RegExp, parts: readonly string[]])[] = [
  [/^src\/render\/svg-/, ['d3-selection']],
];

const files = sourceFiles('src', 'events', 'demo');
const imports = files.flatMap(importsOf);

describe('imports', () => {
  it('go from room to room in one direction only', () => {
    expect(imports.filter((found) => !isAllowed(found)).map(describeImport)).toEqual([]);
  });

  it('give a forbidden direction away', () => {
    expect(isAllowed(oneImport('src/render/canvas-painter.ts', "import type { Span } from '../time/span.js';"))).toBe(false);
    expect(isAllowed(oneImport('src/layout/lay-out.ts', "import { Span } from '../time/span.js';"))).toBe(true);
    expect(isAllowed(oneImport('src/model/event.ts', "import { x } from '../../events/index.js';"))).toBe(false);
  });

  it('carry the extension .js', () => {
    expect(imports.filter(({ specifier }) => specifier.startsWith('.') && !specifier.endsWith('.js')).map(describeImport)).toEqual([]);
  });

  it('name files that exist', () => {
    const known = new Set(files.map(({ path }) => path));
    expect(imports.filter(({ file }) => file !== undefined && !known.has(file)).map(describeImport)).toEqual([]);
  });

  it('never come round to where they began', () => {
    expect(cyclesOf(imports)).toEqual([]);
    expect(cyclesOf([edge('a', 'b'), edge('b', 'c'), edge('c', 'a')])).toEqual(['a → b → c → a']);
  });

  it('take packages that package.json lists, Node itself in the command line only, and Lit in render and elements only', () => {
    expect(imports.filter(({ file, specifier, from }) => file === undefined && !isPackageAllowed(specifier, from)).map(describeImport)).toEqual([]);
  });

  it('take d3 by name, and from each part of it only what the room may use', async () => {
    const parts = await d3Parts();
    const wrong = imports
      .filter(({ specifier }) => specifier === 'd3' || specifier.startsWith('d3-'))
      .filter(({ specifier, names, isTypeOnly, from }) => specifier !== 'd3' || names.includes('*') || (!isTypeOnly && !names.every((name) => isD3Allowed(parts.get(name), from))));
    expect(wrong.map((found) => `${describeImport(found)} (${found.names.join(', ')})`)).toEqual([]);
  });
});

describe('pure rooms', () => {
  const pure = files.filter(({ path }) => PURE_ROOMS.includes(roomOf(path)));

  it('mention neither the page nor the clock, chance or timers', () => {
    expect(pure.flatMap(impureNamesOf)).toEqual([]);
  });

  it('are told from rooms that do', () => {
    const text = 'export const f = (window: View): number => window.start; export const g = (): number => Date.now() + window.innerWidth;';
    expect(impureNamesOf(parseSource('src/view/x.ts', text))).toEqual(['src/view/x.ts:1 Date.now', 'src/view/x.ts:1 window']);
  });

  it('make no date from the clock', () => {
    expect(pure.flatMap((file) => nodesOf(file, isDateOfNow).map((node) => placeOf(file, node)))).toEqual([]);
  });
});

describe('files', () => {
  const inRooms = files.filter(({ path }) => path.startsWith('src/') && roomOf(path) !== 'entries');

  it('have an idea of their own: no barrels in the rooms of src', () => {
    expect(inRooms.filter(isBarrel).map(({ path }) => path)).toEqual([]);
    expect(isBarrel(parseSource('src/time/index.ts', "export * from './span.js';"))).toBe(true);
  });

  it('are named after that idea, not utils, helpers, types or index', () => {
    expect(inRooms.filter(({ path }) => /\/(utils?|helpers?|types|index|common|misc)\.ts$/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('in the rooms of src lie in a room that the plan knows', () => {
    expect(files.filter(({ path }) => !(roomOf(path) in MAY_IMPORT)).map(({ path }) => path)).toEqual([]);
  });
});

function roomOf(path: string): string {
  const [top = '', room = '', ...rest] = path.split('/');
  if (top !== 'src') return top;
  return rest.length === 0 ? 'entries' : room;
}

function isAllowed({ from, file, isTypeOnly }: ImportOf): boolean {
  if (file === undefined) return true;
  const [room, target] = [roomOf(from), roomOf(file)];
  if (room === target) return true;
  if (room === 'events') return file === 'src/model/define-dataset.ts' || (target === 'model' && isTypeOnly);
  return MAY_IMPORT[room]?.includes(target) ?? false;
}

function isPackageAllowed(specifier: string, from: string): boolean {
  const room = roomOf(from);
  if (specifier.startsWith('node:')) return room === 'cli';
  const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  if (name === 'lit' || name.startsWith('@lit/')) return ['render', 'elements'].includes(room) && dependencies().has('lit');
  return dependencies().has(name);
}

function dependencies(): ReadonlySet<string> {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
  return new Set(Object.keys((JSON.parse(text) as { dependencies: Record<string, string> }).dependencies));
}

/** The part of d3 that each of its names comes from. */
async function d3Parts(): Promise<ReadonlyMap<string, string>> {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'node_modules', 'd3', 'package.json'), 'utf8');
  const names = Object.keys((JSON.parse(text) as { dependencies: Record<string, string> }).dependencies);
  const parts = await Promise.all(names.map(async (name) => Object.keys((await import(name)) as object).map((exported) => [exported, name] as const)));
  return new Map(parts.flat());
}

function isD3Allowed(part: string | undefined, from: string): boolean {
  if (part === undefined) return false;
  return PURE_D3_PARTS.includes(part) || D3_PARTS_OF_PLACES.some(([place, parts]) => place.test(from) && parts.includes(part));
}

/** Each cycle once, as a path that begins and ends at its first file. */
function cyclesOf(edges: readonly ImportOf[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, file } of edges) if (file !== undefined) next.set(from, (next.get(from) ?? new Set()).add(file));

  const cycles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of next.get(file) ?? []) follow(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) follow(file, []);
  return cycles;
}

function impureNamesOf(file: SourceFile): readonly string[] {
  return freeNames(file.tree)
    .map(({ name, member, node }) => ({ node, found: [`${name}.${member ?? ''}`, name].find((asked) => IMPURE_NAMES.has(asked)) }))
    .flatMap(({ node, found }) => (found === undefined || mayUse(file.path, found) ? [] : [`${placeOf(file, node)} ${found}`]));
}

function mayUse(path: string, name: string): boolean {
  return EXCEPTIONS[path]?.includes(name) ?? false;
}

function isDateOfNow(node: ts.Node): boolean {
  return ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Date' && (node.arguments ?? []).length === 0;
}

function nodesOf({ tree }: SourceFile, isWanted: (node: ts.Node) => boolean): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const look = (node: ts.Node): void => {
    if (isWanted(node)) found.push(node);
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}

/** A file that only passes on what others export. */
function isBarrel({ tree }: SourceFile): boolean {
  return tree.statements.length > 0 && tree.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined);
}

function describeImport({ from, specifier }: ImportOf): string {
  return `${from} imports ${specifier}`;
}

function oneImport(path: string, text: string): ImportOf {
  const [found] = importsOf(parseSource(path, text));
  if (found === undefined) throw new Error(`no import in ${text}`);
  return found;
}

function edge(from: string, file: string): ImportOf {
  return { from, file, specifier: file, names: [], isTypeOnly: false };
}
