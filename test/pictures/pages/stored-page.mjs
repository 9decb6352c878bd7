import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { smallPng } from './small-png.mjs';

const FOLDER = join(import.meta.dirname, 'stored');

/**
 * What may differ: distances of colours are those of OKLab, where 1 is between black and white. A stored picture has 256 colours, which
 * moves mixtures at the edges of letters by up to 0.05; of what moves more there may be a speck. Surfaces keep their colours: what is
 * a little different may not be as large as a surface.
 */
const BOUNDS = [
  { seen: 'clearly', distance: 0.06, mostPixels: () => 12 },
  { seen: 'faintly', distance: 0.02, mostPixels: (all) => all * 0.003 },
];

/**
 * Compares a screenshot with the picture that is stored under a name. One that differs is left beside it as `<name>-changed.png`, and where
 * they differ as `<name>-difference.png`; one that is the same clears away what an earlier run left.
 *
 * @param {string} name
 * @param {Buffer} screenshot PNG
 * @param {{ update?: boolean, folder?: string }} [options] `update` stores the picture instead
 * @returns {string} what differs, for the one who has to judge it; empty where nothing does
 */
export function compareWithStored(name, screenshot, { update = false, folder = FOLDER } = {}) {
  const [stored, changed, difference] = ['', '-changed', '-difference'].map((suffix) => join(folder, `${name}${suffix}.png`));
  const now = PNG.sync.read(screenshot);
  const before = existsSync(stored) ? PNG.sync.read(readFileSync(stored)) : undefined;
  const found = before === undefined ? { words: 'is not stored yet' } : compare(before, now);
  if (found === undefined || update) {
    // What is the same stays as it is: files change where pictures do.
    if (found !== undefined) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(stored, smallPng(now));
    }
    for (const left of [changed, difference]) rmSync(left, { force: true });
    return '';
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(changed, smallPng(now));
  if (found.picture === undefined) rmSync(difference, { force: true });
  else writeFileSync(difference, PNG.sync.write(found.picture));
  return `${name} ${found.words}. Look at ${relative(process.cwd(), changed)}; if it is meant, \`UPDATE_PICTURES=1 node --test test/pictures/pages/pages.e2e.mjs\` stores it.`;
}

/** How two pictures differ, in words and drawn; undefined where they are the same to the eye. */
function compare(before, now) {
  const { width, height } = now;
  if (before.width !== width || before.height !== height) return { words: `is ${width} × ${height} px now and was ${before.width} × ${before.height}` };
  for (const { seen, distance, mostPixels } of BOUNDS) {
    const picture = new PNG({ width, height });
    const count = pixelmatch(before.data, now.data, picture.data, width, height, { threshold: distance, includeAA: true, diffColor: RED });
    if (count > mostPixels(width * height)) return { picture, words: `differs ${seen} in ${count} px, ${boxOf(picture)}` };
  }
  return undefined;
}

const RED = [255, 0, 0];

/** Where the red pixels of a difference lie. */
function boxOf({ width, height, data }) {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      if (data[at] !== RED[0] || data[at + 1] !== RED[1]) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return `within x ${left} to ${right}, y ${top} to ${bottom}`;
}
