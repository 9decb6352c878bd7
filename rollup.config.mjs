import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify as shorten } from 'rollup-plugin-esbuild';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const dependencyNames = Object.keys(dependencies);
const isDependency = (id) => dependencyNames.some((name) => id === name || id.startsWith(`${name}/`)) || id.startsWith('@lit/');

const compile = () => esbuild({ tsconfig: 'tsconfig.json', target: 'es2022', sourceMap: true });
const resolve = () => nodeResolve({ browser: true, exportConditions: ['production'], extensions: ['.ts', '.js', '.mjs'] });
const minify = () => [
  // Gives private fields the same few names in each class; terser gives each of them a name of its own. Saves about 1.3 kB gzip.
  shorten({ minify: false, minifyIdentifiers: true, target: 'es2022' }),
  terser({ module: true, ecma: 2022, compress: { passes: 2 } }),
];

/** In the bundle the words for dates in other languages than English load when a page is in one of them. Saves about 3 kB gzip. */
const dateWordsOnDemand = () => ({
  name: 'date-words-on-demand',
  load: (id) => (/src[\\/]time[\\/]locales[\\/]more\.ts$/.test(id) ? 'export const moreLocales = [];' : null),
});

/** Style sheets without the comments and the white space that only their authors need. */
const compactStyles = () => ({
  name: 'compact-styles',
  transform: (code, id) => (id.endsWith('.styles.ts') ? { code: code.replace(/css`[^`]*`/g, (sheet) => sheet.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1')), map: null } : null),
});

/**
 * One file per source file, for Node and for bundlers; what package.json lists as dependencies stays outside. The keys
 * are paths below dist/, so that each module lies beside the declarations that tsc writes.
 */
export const modules = {
  input: {
    'src/index': 'src/index.ts',
    'src/define': 'src/define.ts',
    'src/time': 'src/time.ts',
    'src/axis': 'src/axis.ts',
    'src/durations': 'src/durations.ts',
    'src/calendars': 'src/calendars.ts',
    'src/data': 'src/data.ts',
    'src/svg': 'src/svg.ts',
    'events/index': 'events/index.ts',
    'bin/longview': 'src/cli/longview.ts',
  },
  external: (id) => isDependency(id) || id.startsWith('node:'),
  plugins: [compile()],
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: '.', sourcemap: true },
};

/** Where the source of what the Mozilla Public License covers is to be had. */
const ICAL_NOTICE = '/*! Contains ical.js, https://github.com/kewisch/ical.js, under the Mozilla Public License 2.0, https://mozilla.org/MPL/2.0/ */';

/** One file for a script tag. What is seldom needed, such as the readers of foreign formats, loads from chunks/ on demand. */
export const bundle = {
  input: { 'longview.min': 'src/define.ts' },
  plugins: [dateWordsOnDemand(), compactStyles(), resolve(), compile(), minify()],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    banner: ({ moduleIds }) => (moduleIds.some((id) => id.includes(`${sep}ical.js${sep}`)) ? ICAL_NOTICE : ''),
    manualChunks: fileBesideData,
    onlyExplicitManualChunks: true,
  },
};

/**
 * What every page sends for beside its data, each in one file with all that only it brings along: rollup would give what
 * others use as well a file of its own, and a page would find out about that only when it has the first.
 */
const BESIDE_DATA = ['value-reading', 'at-hand'];

/** The name of the file that a module belongs to, for the modules of {@link BESIDE_DATA}. */
function fileBesideData(id, graph) {
  if (!filesOfGraphs.has(graph)) filesOfGraphs.set(graph, filesBesideData(graph));
  return filesOfGraphs.get(graph).get(id);
}

const filesOfGraphs = new WeakMap();

function filesBesideData({ getModuleIds, getModuleInfo }) {
  const modules = [...getModuleIds()].map(getModuleInfo);
  // A module that only hands on what others export has nothing of its own to include.
  const within = new Set(modules.filter(({ isIncluded, isEntry }) => isIncluded || isEntry).map(({ id }) => id));
  const reach = (roots) => {
    const reached = new Set(roots.map(({ id }) => id));
    for (const id of reached) for (const imported of getModuleInfo(id).importedIds) if (within.has(imported)) reached.add(imported);
    return reached;
  };
  const taken = reach(modules.filter(({ isEntry }) => isEntry));
  const files = new Map();
  for (const name of BESIDE_DATA) {
    for (const id of reach(modules.filter(({ id }) => id.endsWith(`${sep}${name}.ts`)))) {
      if (!taken.has(id)) files.set(id, name);
      taken.add(id);
    }
  }
  return files;
}

/** The scripts of the demo's pages. */
export const demo = {
  input: Object.fromEntries(demoScripts().map((name) => [name, `demo/${name}.ts`])),
  plugins: [resolve(), compile()],
  output: { dir: 'dist/demo', format: 'es', sourcemap: true, entryFileNames: '[name].js', chunkFileNames: 'shared-[name].js' },
};

function demoScripts() {
  return readdirSync('demo')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
}

export default [modules, bundle, demo];
