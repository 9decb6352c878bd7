import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, placeOf, sourceFiles, visit } from '../support/source-files.js';

const ROOT = join(import.meta.dirname, '..', '..');

/** Ways in which text could become markup or code. What comes from data is text, never either. */
const TEXT_TO_MARKUP = /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|unsafeHTML|unsafeSVG|document\.write|new Function)\b|\beval\s*\(/;
const LEFT_FOR_LATER = /\b(TODO|FIXME|HACK)\b/;
const CHECK_SILENCED = /@ts-(ignore|nocheck)/;
const RULE_SILENCED_WITHOUT_REASON = /eslint-disable(?!.* -- \S)/;

const written = ['src', 'events', 'demo', 'test', 'scripts'];

describe('source text', () => {
  it('leaves nothing for later', () => {
    expect(linesWith(LEFT_FOR_LATER, written)).toEqual([]);
  });

  it('silences no type check, and no rule without a reason', () => {
    expect(linesWith(CHECK_SILENCED, written)).toEqual([]);
    expect(linesWith(RULE_SILENCED_WITHOUT_REASON, written)).toEqual([]);
  });

  it('never makes markup or code out of text', () => {
    expect(linesWith(TEXT_TO_MARKUP, ['src', 'events', 'demo'])).toEqual([]);
  });

  it('never says any', () => {
    const mentioning = sourceFiles('src', 'events', 'demo').filter(({ text }) => /\bany\b/.test(text));
    const found = mentioning.flatMap((file) => {
      const places: string[] = [];
      visit(file.tree, (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) places.push(placeOf(file, node));
      });
      return places;
    });
    expect(found).toEqual([]);
  });
});

function linesWith(words: RegExp, folders: readonly string[]): readonly string[] {
  const files = ['.ts', '.mjs'].flatMap((ending) => filesBelow(folders, ending)).filter((path) => !path.startsWith('test/house/'));
  return files.flatMap((path) =>
    readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}
