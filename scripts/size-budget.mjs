import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { bundle } from '../rollup.config.mjs';

const ROOT = join(import.meta.dirname, '..');
const BYTES_PER_KB = 1000;

/**
 * Each line names a file of `dist`; or an entry with what is bundled of it: all, or the names of `import`; or a `script`
 * of which the files count that a page loads before anything is asked for. Modules below the folder `without`, which hold
 * data and nothing else, are replaced by empty data.
 */
const budgets = JSON.parse(readFileSync(join(ROOT, 'size-budget.json'), 'utf8'));
for (const [name, budget] of Object.entries(budgets)) {
  const files = await filesOf(name, budget);
  const bytes = sum(files.map((file) => file.length));
  const gzipBytes = sum(files.map((file) => gzipSync(file, { level: 9 }).length));
  const isWithin = gzipBytes < budget.maxGzipKb * BYTES_PER_KB;
  console.log(`${name}: ${bytes} bytes, ${gzipBytes} gzip (${isWithin ? 'within' : 'OVER'} ${budget.maxGzipKb} kB)`);
  if (!isWithin) process.exitCode = 1;
}

async function filesOf(name, budget) {
  if (budget.script !== undefined) return firstFiles(budget.script);
  return [budget.entry === undefined ? readFileSync(join(ROOT, name)) : await bundleForBrowsers(budget)];
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The files that a script comes to when it is built as `longview.min.js` is, without those that load on demand. */
async function firstFiles(script) {
  const entry = join(ROOT, 'size-budget.entry.js');
  const given = { name: 'given-script', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? script : null) };
  const made = await rollup({ ...bundle, input: entry, plugins: [given, ...bundle.plugins] });
  const { output } = await made.generate(bundle.output);
  await made.close();
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set(output.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const fileName of first) for (const imported of chunks.get(fileName).imports) first.add(imported);
  return [...first].map((fileName) => Buffer.from(chunks.get(fileName).code));
}

/** What a bundler makes of an entry, minified as `longview.min.js` is, with its dependencies: what a page pays that imports it. */
async function bundleForBrowsers({ entry, import: names, without }) {
  const { outputFiles } = await build({
    stdin: { contents: `export ${names ?? '*'} from './${entry}';`, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
    logLevel: 'error',
    plugins: without === undefined ? [] : [withoutDataIn(join(ROOT, without))],
  });
  const { code } = await minify(outputFiles[0].text, { module: true, ecma: 2022, compress: { passes: 2 } });
  return Buffer.from(code);
}

/** Replaces each constant that a module in a folder exports by an empty list. A module that has more to it fails the build. */
function withoutDataIn(folder) {
  return {
    name: 'without-data',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(folder)) return undefined;
        const names = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
        return { loader: 'ts', contents: names.map((name) => `export const ${name} = [];`).join('\n') };
      });
    },
  };
}
