import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';

const ROOT = join(import.meta.dirname, '..');
const BYTES_PER_KB = 1000;

/**
 * Each line names a file of `dist`, or an entry with what is bundled of it: all, or the names of `import`. Modules below
 * the folder `without`, which hold data and nothing else, are replaced by empty data.
 */
const budgets = JSON.parse(readFileSync(join(ROOT, 'size-budget.json'), 'utf8'));
for (const [name, budget] of Object.entries(budgets)) {
  const bytes = budget.entry === undefined ? readFileSync(join(ROOT, name)) : await bundleForBrowsers(budget);
  const gzipBytes = gzipSync(bytes, { level: 9 }).length;
  const isWithin = gzipBytes < budget.maxGzipKb * BYTES_PER_KB;
  console.log(`${name}: ${bytes.length} bytes, ${gzipBytes} gzip (${isWithin ? 'within' : 'OVER'} ${budget.maxGzipKb} kB)`);
  if (!isWithin) process.exitCode = 1;
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
