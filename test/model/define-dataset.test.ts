import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const FIXTURES = fileURLToPath(new URL('../fixtures/define-dataset/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A line that ends so has to be refused by the compiler, with this word in the message. */
const EXPECTATION = /\/\/ refused: (.+)$/;

/** The fixtures end in `.ts.txt`, so that the project's own type check passes them by. */
const fixtures = readdirSync(FIXTURES).filter((name) => name.endsWith('.ts.txt')).map((name) => name.slice(0, -'.txt'.length));
let refusals: Map<string, { readonly line: number; readonly message: string }[]>;

describe('defineDataset', () => {
  beforeAll(() => {
    refusals = compile(fixtures.map((name) => FIXTURES + name));
  }, 60_000);

  it('has a fixture that is right and several that are wrong', () => {
    expect(fixtures).toContain('right.ts');
    expect(fixtures.length).toBeGreaterThan(5);
  });

  it.each(fixtures)('%s is refused at exactly the lines that say so', (name) => {
    const expected = readFileSync(`${FIXTURES}${name}.txt`, 'utf8').split('\n')
      .flatMap((text, i) => { const word = EXPECTATION.exec(text)?.[1]; return word === undefined ? [] : [{ line: i + 1, word }]; });
    const found = refusals.get(name) ?? [];

    expect(found.map(({ line }) => line), JSON.stringify(found, undefined, 1)).toEqual(expected.map(({ line }) => line));
    for (const [i, { word }] of expected.entries()) expect(found[i]?.message).toContain(word);
    if (name !== 'right.ts') expect(expected.length).toBeGreaterThan(0);
  });
});

/** The compiler's errors of each file, with the project's own settings. */
function compile(files: readonly string[]): Map<string, { line: number; message: string }[]> {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const settings = { ...options, noEmit: true, types: [] };
  const host = ts.createCompilerHost(settings);
  const readFile = host.readFile.bind(host);
  host.fileExists = (name): boolean => files.includes(name) || ts.sys.fileExists(name);
  host.readFile = (name): string | undefined => readFile(files.includes(name) ? `${name}.txt` : name);
  const program = ts.createProgram(files, settings, host);
  const errors = new Map<string, { line: number; message: string }[]>();
  for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = file?.fileName.slice(file.fileName.lastIndexOf('/') + 1) ?? 'no file';
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1;
    errors.set(name, [...(errors.get(name) ?? []), { line, message: ts.flattenDiagnosticMessageText(messageText, '\n') }]);
  }
  return errors;
}
