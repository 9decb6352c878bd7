import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const BYTES_PER_KB = 1000;

const budgets = JSON.parse(readFileSync(join(ROOT, 'size-budget.json'), 'utf8'));
for (const [name, { entry, maxGzipKb }] of Object.entries(budgets)) {
  const bytes = entry === undefined ? readFileSync(join(ROOT, name)) : bundleForBrowsers(entry);
  const gzipKb = gzipSync(bytes, { level: 9 }).length / BYTES_PER_KB;
  const verdict = gzipKb < maxGzipKb ? 'within' : 'OVER';
  console.log(`${name}: ${kb(bytes.length / BYTES_PER_KB)}, ${kb(gzipKb)} gzip (${verdict} ${maxGzipKb} kB)`);
  if (!(gzipKb < maxGzipKb)) process.exitCode = 1;
}

/** What a bundler makes of one entry, minified: what a page pays that imports all of it. */
function bundleForBrowsers(entry) {
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}

function kb(value) {
  return `${value.toFixed(1)} kB`;
}
