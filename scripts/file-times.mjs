import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When the newest file below any of the paths was written, in milliseconds since 1970; paths that do not exist do not count. */
export function newestTime(paths) {
  return Math.max(-Infinity, ...paths.flatMap(filesBelow).map(timeOf));
}

/** When the oldest file below any of the paths was written; -Infinity if one of the paths is missing or empty. */
export function oldestTime(paths) {
  const files = paths.map(filesBelow);
  return files.some((found) => found.length === 0) ? -Infinity : Math.min(...files.flat().map(timeOf));
}

function filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function timeOf(path) {
  return statSync(path).mtimeMs;
}
