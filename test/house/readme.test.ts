import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { USAGE } from '../../src/cli/usage.js';
import { LongviewTimeline } from '../../src/index.js';
import { readCsv, readDataset } from '../../src/data.js';
import { DATA_FORMATS } from '../../src/io/read-any.js';
import { COLOR_TOKENS } from '../../src/elements/tokens.styles.js';
import { russiaKorea } from '../../events/index.js';
import { formatFuzzyDate, parseEdtf } from '../../src/time.js';

const ROOT = join(import.meta.dirname, '..', '..');
const MOST_LINES = 150;
const LARGEST_PICTURE_BYTES = 250_000;

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const elements = readFileSync(join(ROOT, 'docs/elements.md'), 'utf8');
const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly bin: Readonly<Record<string, string>>;
};

describe('the README', () => {
  it('is short', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });

  it('shows data that reads without an issue', () => {
    const [json = ''] = blocksOf('json');
    expect(readDataset(json)).toMatchObject({ ok: true, issues: [] });
    const [list = ''] = /\[\{ "date".*?\}\]/.exec(readme) ?? [];
    expect(readDataset(list)).toMatchObject({ ok: true, issues: [], value: { tracks: [{ id: 'Russia' }, { id: 'Japan' }] } });
  });

  it('shows a table that reads without an issue', () => {
    const [csv = ''] = blocksOf('csv');
    expect(readCsv(csv)).toMatchObject({ ok: true, issues: [], value: { events: [{ actors: ['Japan', 'Russia'] }, { date: '1905-09-05' }] } });
  });

  it('imports names that the package has', async () => {
    const entries: Readonly<Record<string, () => Promise<object>>> = {
      'longview/events': () => import('../../events/index.js'),
      'longview/svg': () => import('../../src/svg.js'),
      'longview/time': () => import('../../src/time.js'),
    };
    const imports = [...readme.matchAll(/^import (?:\{ (.+) \} from )?'(longview[^']*)';$/gm)];
    expect(imports.length).toBeGreaterThan(3);
    for (const [, names = '', entry = ''] of imports) {
      expect(packageJson.exports, entry).toHaveProperty([`.${entry.slice('longview'.length)}`]);
      const exported = names === '' ? {} : await entries[entry]?.();
      for (const name of names.split(', ').filter((part) => part !== '')) expect(exported, entry).toHaveProperty([name]);
    }
  });

  it('shows programs that the strict compiler takes as they stand', () => {
    const blocks = blocksOf('ts');
    expect(blocks.length).toBeGreaterThan(1);
    expect(faultsOf(blocks)).toEqual([]);
  }, 60_000);

  it('runs scripts and commands that there are', () => {
    const lines = blocksOf('sh').flatMap((block) => block.trim().split('\n'));
    const scripts = lines.flatMap((line) => [...line.matchAll(/npm (?:run )?(start|test|run \w+)/g)].map(([, name = '']) => name));
    expect(scripts).toEqual(['start', 'test']);
    expect(packageJson.scripts).toMatchObject(Object.fromEntries(scripts.map((name) => [name, expect.any(String)])));
    const commands = lines.flatMap((line) => /^npx longview (\w+) (.*)$/.exec(line) ?? []).filter((word) => /^\w+$/.test(word));
    expect(commands).toEqual(['validate', 'convert', 'render']);
    expect(packageJson.bin).toHaveProperty('longview');
    const words = lines.join('\n').match(/--\w+/g) ?? [];
    for (const word of [...commands, ...words]) expect(USAGE).toContain(word);
  });

  it('names every format', () => {
    for (const format of DATA_FORMATS) expect(readme).toContain(`\`${format}\``);
  });

  it('calls attributes and methods that the element has', () => {
    const section = /## `<longview-timeline>`\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
    const cells = [...section.matchAll(/^\| (`.+?`) \|/gm)].map(([, cell = '']) => cell);
    const names = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    const methods = names.filter((name) => name.includes('(')).map((name) => name.replace(/\(.*/, ''));
    const attributes = names.filter((name) => !name.includes('(')).map((name) => name.replace(/^-/, 'without-'));
    expect(methods.filter((name) => !(name in LongviewTimeline.prototype))).toEqual([]);
    expect(attributes.filter((name) => !attributesOfTimeline().includes(name))).toEqual([]);
    expect(attributes.length + methods.length).toBeGreaterThan(20);
  });

  it('promises no more events than the demo has', () => {
    const [, count = ''] = /more than (\d+) events/.exec(readme) ?? [];
    expect(russiaKorea.events.length).toBeGreaterThan(Number(count));
    expect(russiaKorea.events.filter(({ citations = [] }) => citations.length === 0)).toEqual([]);
  });

  it('says what a date comes out as', () => {
    const date = parseEdtf('1863~');
    expect(date.ok && formatFuzzyDate(date.value, { locale: 'en' })).toBe('about 1863');
  });

  it('has a picture, and links to files that there are', () => {
    expect(statSync(join(ROOT, 'docs/picture.png')).size).toBeLessThanOrEqual(LARGEST_PICTURE_BYTES);
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !/^https?:/.test(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the page about the elements', () => {
  it('names every attribute of the timeline', () => {
    expect(attributesOfTimeline().filter((name) => !elements.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every colour', () => {
    expect(COLOR_TOKENS.filter((name) => !elements.includes(`--longview-${name.replace(/\d$/, '')}`))).toEqual([]);
  });
});

/** What the compiler says of programs that import the package, which stands here as its sources. */
function faultsOf(blocks: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const settings = { ...options, noEmit: true, types: ['node'], paths: { 'longview/events': [join(ROOT, 'events/index.ts')], 'longview/*': [join(ROOT, 'src/*.ts')] } };
  const programs = new Map(blocks.map((block, i) => [join(ROOT, `readme-${i}.ts`), block]));
  const host = ts.createCompilerHost(settings);
  const [fileExists, readFile] = [host.fileExists.bind(host), host.readFile.bind(host)];
  host.fileExists = (name): boolean => programs.has(name) || fileExists(name);
  host.readFile = (name): string | undefined => programs.get(name) ?? readFile(name);
  const program = ts.createProgram([...programs.keys()], settings, host);
  return [...programs.keys()].flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')));
}

function attributesOfTimeline(): readonly string[] {
  return LongviewTimeline.observedAttributes;
}

function blocksOf(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block);
}
