import { join } from 'node:path';
import { build } from '../scripts/build.mjs';
import { newestTime, oldestTime } from '../scripts/file-times.mjs';

const ROOT = join(import.meta.dirname, '..');

/** Builds the file for a script tag, unless it is newer than everything that it is made from. */
export async function buildBundleIfStale() {
  process.chdir(ROOT);
  const made = oldestTime([join(ROOT, 'dist/longview.min.js')]);
  const from = newestTime(['src', 'rollup.config.mjs', 'package-lock.json'].map((path) => join(ROOT, path)));
  if (made < from) await build(['bundle']);
}
