import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'stored');
/** Enough to see, and little enough not to tell one machine's last bits from another's: tenths of a px, hundredths of an opacity. */
const DECIMALS = 1;
const DECIMALS_BELOW_ONE = 2;

/** How a picture compares with the stored one. */
export type Comparison =
  | { readonly kind: 'same' | 'stored' }
  /** The first lines that differ; the new picture lies beside the stored one in `file`. */
  | { readonly kind: 'changed'; readonly file: string; readonly line: number; readonly before: string; readonly now: string };

/**
 * Compares a picture with the one that is stored under a name. One that differs is left beside it as
 * `<name>-changed.svg`, to be looked at; one that is the same clears away what an earlier run left.
 *
 * @param update stores the picture instead
 */
export function compareWithStored(name: string, svg: string, update: boolean): Comparison {
  const file = join(FOLDER, `${name}.svg`);
  const changed = join(FOLDER, `${name}-changed.svg`);
  const now = readable(svg);
  if (update) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, now);
    rmSync(changed, { force: true });
    return { kind: 'stored' };
  }
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before === now) {
    rmSync(changed, { force: true });
    return { kind: 'same' };
  }
  writeFileSync(changed, now);
  return { kind: 'changed', file: changed, ...firstDifference(before, now) };
}

/**
 * An SVG with an element on each line and its numbers cut, so that two of them can be compared line by line.
 *
 * @example readable('<svg><path d="M1.2345,0"/></svg>') // '<svg>\n<path d="M1.2,0"/>\n</svg>\n'
 */
export function readable(svg: string): string {
  const cut = svg.replace(/-?\d+\.\d+/g, (text) => cutNumber(Number(text)));
  return `${cut.trim().replace(/></g, '>\n<')}\n`;
}

function cutNumber(value: number): string {
  const cut = Number(value.toFixed(Math.abs(value) < 1 ? DECIMALS_BELOW_ONE : DECIMALS));
  return String(cut === 0 ? 0 : cut);
}

function firstDifference(before: string, now: string): { readonly line: number; readonly before: string; readonly now: string } {
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  const index = fresh.findIndex((line, i) => line !== old[i]);
  const at = index < 0 ? fresh.length : index;
  return { line: at + 1, before: old[at] ?? '', now: fresh[at] ?? '' };
}
