import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const DATES_MAX_GZIP_BYTES = 6000;

describe('a page that imports one name', () => {
  it('parseEdtf, downloads neither Lit nor any part of d3 that touches the page', async () => {
    const { packages, gzipBytes } = await bundle("export { parseEdtf } from './src/time.ts';");
    expect(packages.filter((name) => /^(lit|@lit\/|d3-(selection|zoom|drag|brush|transition))/.test(name))).toEqual([]);
    expect(gzipBytes).toBeLessThan(DATES_MAX_GZIP_BYTES);
  });

  it.each(['time', 'axis', 'calendars'])('of longview/%s, downloads no package', async (entry) => {
    expect((await bundle(`export * from './src/${entry}.ts';`)).packages).toEqual([]);
  });

  it('renderSvg, downloads no Lit', async () => {
    const { packages } = await bundle("export { renderSvg } from './src/svg.ts';");
    expect(packages.filter((name) => /^(lit|@lit\/)/.test(name))).toEqual([]);
  });

  it('readCsv of longview/data, downloads nothing that reads calendars', async () => {
    const { packages } = await bundle("export { readCsv } from './src/data.ts';");
    expect(packages).not.toContain('ical.js');
    expect((await bundle("export { readIcal } from './src/data.ts';")).packages).toContain('ical.js');
  });

  it('LongviewTimeline, registers no element', async () => {
    const { text } = await bundle("export { LongviewTimeline } from './src/index.ts';");
    expect(text).not.toContain('customElements.define(');
  });
});

/** What a bundler makes of a module, and the packages of which something remains in it. */
async function bundle(contents: string): Promise<{ readonly text: string; readonly packages: readonly string[]; readonly gzipBytes: number }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const [file] = outputFiles;
  if (output === undefined || file === undefined) throw new Error('the bundler made no file');
  const packages = Object.entries(output.inputs)
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes('node_modules/'))
    .map(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path);
  return { text: file.text, packages: [...new Set(packages)], gzipBytes: gzipSync(file.contents).length };
}
