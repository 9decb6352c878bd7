import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildLibrary } from './build-pages.mjs';

const DIST = join(import.meta.dirname, '..', 'dist');

/**
 * What a page loads for a subject before it can draw, minified, style sheet included.
 *
 * @returns {Promise<{ min: number, gzip: number, brotli: number } | undefined>} in bytes; nothing for what is no library
 */
export async function bundleSizes({ role, library }) {
  if (role === 'bound') return undefined;
  const files = role === 'longview' ? ownFiles('longview.min.js') : await buildLibrary(library);
  const sum = (size) => files.reduce((total, file) => total + size(file), 0);
  return { min: sum((file) => file.length), gzip: sum((file) => gzipSync(file, { level: 9 }).length), brotli: sum((file) => brotliCompressSync(file).length) };
}

/** A built file with what it imports from the start; what it loads later does not count. */
function ownFiles(name) {
  const file = readFileSync(join(DIST, name));
  const imports = [...file.toString().matchAll(/(?:^|[;}])\s*(?:import|export)\b[^;'"()]*["']\.\/([^"']+)["']/g)].map(([, path]) => path);
  return [file, ...imports.flatMap(ownFiles)];
}
