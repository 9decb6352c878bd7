import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox', 'firefox-esr'];

const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
];

/** Why there is no run in Firefox, for the reader of a run without one. No package of npm carries a Firefox: all of them download it. */
export const NO_FIREFOX = 'no Firefox found: install it or set FIREFOX_PATH';

/**
 * A Firefox to test with: the one that `FIREFOX_PATH` names, else an installed one.
 *
 * @returns {string | undefined} the program; undefined when there is none
 * @throws {Error} when `FIREFOX_PATH` names nothing
 */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, where there is no file: set it to a Firefox.`);
    return named;
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path));
}
