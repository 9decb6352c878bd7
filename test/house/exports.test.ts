import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const ENTRIES = ['src/index.ts', 'src/time.ts', 'src/axis.ts', 'src/durations.ts', 'src/calendars.ts', 'src/data.ts', 'src/jsx.ts', 'src/svg.ts', 'events/index.ts'];

describe('public names', () => {
  const program = ts.createProgram(
    ENTRIES.map((entry) => join(ROOT, entry)),
    { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [], noLib: true },
  );
  const checker = program.getTypeChecker();

  it.each(ENTRIES)('of %s each have a comment that says what comes out', (entry) => {
    expect(existsSync(join(ROOT, entry))).toBe(true);
    const names = exportsOf(entry);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((symbol) => symbol.getDocumentationComment(checker).length === 0).map(({ name }) => name)).toEqual([]);
  });

  function exportsOf(entry: string): readonly ts.Symbol[] {
    const file = program.getSourceFile(join(ROOT, entry));
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) return [];
    return checker.getExportsOfModule(module).map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
  }
});
