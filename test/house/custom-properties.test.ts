import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/source-files.js';

/** `--longview-ink`, or the beginning of names that are put together: `--longview-track-` of `--longview-track-${slot}`. */
const CUSTOM_PROPERTY = /--longview-[a-z0-9-]*/g;
const DOCUMENTED = /@css(?:prop|property)\s+(?:\{[^}]*\}\s*)?\[?(--longview-[a-z0-9-]+)/g;
const COMMENT = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

const files = sourceFiles('src');
const documented = new Set(files.flatMap(({ text }) => [...text.matchAll(DOCUMENTED)].map(([, name]) => name ?? '')));
const used = new Set(files.flatMap(({ text }) => [...text.replace(COMMENT, '').matchAll(CUSTOM_PROPERTY)].map(([name]) => name)));

describe('custom properties for styling', () => {
  it('that the elements read are all in the comment of a class, by @cssproperty', () => {
    expect([...used].filter((name) => ![...documented].some((other) => isUseOf(name, other)))).toEqual([]);
  });

  it('that a comment promises are all read', () => {
    expect([...documented].filter((name) => ![...used].some((other) => isUseOf(other, name)))).toEqual([]);
  });
});

function isUseOf(used: string, name: string): boolean {
  return used.endsWith('-') ? name.startsWith(used) : used === name;
}
