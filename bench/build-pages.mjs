import { basename, join } from 'node:path';
import { build } from 'esbuild';

const HERE = import.meta.dirname;

/**
 * Bundles the pages of subjects, minified.
 *
 * @param {readonly { id: string, name: string, script?: string }[]} subjects with `script` the page runs that file and no subject
 * @returns {Promise<Map<string, string | Uint8Array>>} what a server has to serve, by path
 */
export async function buildPages(subjects) {
  const files = new Map();
  for (const subject of subjects) {
    const outputs = await bundle({
      stdin: {
        contents: subject.script === undefined
          ? `import { expose } from './page/expose.mjs'; import * as subject from './subjects/${subject.id}.mjs'; expose(subject);`
          : `import './${subject.script}';`,
        resolveDir: HERE,
      },
      entryNames: subject.id,
    });
    for (const { path, contents } of outputs) files.set(`/built/${basename(path)}`, contents);
    files.set(`/${subject.id}`, html(subject, files.has(`/built/${subject.id}.css`)));
  }
  return files;
}

/**
 * Bundles a file of `libraries/` on its own, as an application would.
 *
 * @returns {Promise<readonly Uint8Array[]>} script and style sheet; pictures and fonts are not among them
 */
export async function buildLibrary(library) {
  const outputs = await bundle({ entryPoints: [join(HERE, 'libraries', `${library}.mjs`)] });
  return outputs.filter(({ path }) => /\.(?:js|css)$/.test(path)).map(({ contents }) => contents);
}

async function bundle(entry) {
  const { outputFiles } = await build({
    ...entry,
    outdir: join(HERE, 'built'),
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['/dist/*'],
    assetNames: '[name]',
    loader: Object.fromEntries(['.woff', '.woff2', '.ttf', '.eot', '.svg', '.png', '.gif'].map((ending) => [ending, 'file'])),
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  return outputFiles;
}

function html({ id, name }, hasStyles) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${name}</title>
<link rel="icon" href="data:,">
<style>html, body { margin: 0; height: 100%; overflow: hidden } #host { width: 1280px; height: 720px }</style>
${hasStyles ? `<link rel="stylesheet" href="/built/${id}.css">` : ''}
<div id="host"></div>
<script type="module" src="/built/${id}.js"></script>
`;
}
