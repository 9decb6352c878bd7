import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { rollup, watch } from 'rollup';
import { bundle, demo, modules } from '../rollup.config.mjs';
import { newestTime, oldestTime } from './file-times.mjs';

const ROOT = join(import.meta.dirname, '..');

/** What makes up dist/, each part on its own: `node scripts/build.mjs bundle demo` builds two of them. */
export const PARTS = { modules: buildModules, types: buildTypes, bundle: buildBundle, demo: buildDemo, manifest: buildManifest, schema: buildSchema, dataset: buildDataset };

/** What the pages of the demo load. */
const DEMO_PARTS = ['bundle', 'demo', 'dataset'];

/**
 * Builds the named parts, side by side, and says how long it took.
 *
 * @param {readonly (keyof typeof PARTS)[]} names
 */
export async function build(names) {
  const began = Date.now();
  const outcomes = await Promise.allSettled(names.map((name) => PARTS[name]()));
  const failed = outcomes.flatMap((outcome, index) => (outcome.status === 'rejected' ? [{ name: names[index], reason: outcome.reason }] : []));
  for (const { name, reason } of failed) console.error(`${name}: ${reason instanceof Error ? reason.message : String(reason)}`);
  if (failed.length > 0) throw new Error(`could not build ${failed.map(({ name }) => name).join(', ')}`);
  console.log(`built ${names.join(', ')} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** Builds what the demo's pages load, unless it is newer than everything that it is made from. */
export async function buildDemoIfStale() {
  const made = oldestTime(['dist/longview.min.js', 'dist/russia-korea.json', 'dist/demo/theme.js'].map((path) => join(ROOT, path)));
  const from = newestTime(['src', 'events', 'demo', 'rollup.config.mjs', 'package-lock.json'].map((path) => join(ROOT, path)));
  if (made < from) await build(DEMO_PARTS);
}

/** Builds what the demo's pages load each time that a source changes. */
export function watchDemo() {
  const watcher = watch([bundle, demo]);
  watcher.on('event', (event) => {
    if (event.code === 'BUNDLE_END') {
      console.log(`built ${event.output.join(', ')} in ${event.duration} ms`);
      void event.result.close();
    }
    if (event.code === 'ERROR') console.error(event.error.message);
  });
}

async function buildModules() {
  await writeBundle(modules);
  await chmod(join(ROOT, 'dist/bin/longview.js'), 0o755);
}

async function buildBundle() {
  rmSync(join(ROOT, 'dist/chunks'), { recursive: true, force: true });
  await writeBundle(bundle);
}

async function buildDemo() {
  rmSync(join(ROOT, 'dist/demo'), { recursive: true, force: true });
  if (Object.keys(demo.input).length > 0) await writeBundle(demo);
}

function buildTypes() {
  return run('node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
}

function buildManifest() {
  return run('node_modules/@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs']);
}

async function buildSchema() {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'schema/schema.json'), join(ROOT, 'dist/schema.json'));
}

/** The dataset of events/ as a file that a page can fetch. */
async function buildDataset() {
  const { outputFiles } = await esbuild({
    entryPoints: [join(ROOT, 'events/index.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const { russiaKorea } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(join(ROOT, 'dist/russia-korea.json'), JSON.stringify(russiaKorea));
}

async function writeBundle(options) {
  const made = await rollup({
    ...options,
    onLog(level, log, pass) {
      if (level === 'warn') throw new Error(log.message);
      pass(level, log);
    },
  });
  await made.write(options.output);
  await made.close();
}

/** Runs one of the installed tools and passes on what it printed if it fails. */
function run(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT });
    let printed = '';
    child.stdout.on('data', (text) => (printed += text));
    child.stderr.on('data', (text) => (printed += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(printed.trim()));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.chdir(ROOT);
  const names = process.argv.slice(2);
  try {
    if (names.length === 0 && existsSync(join(ROOT, 'dist'))) rmSync(join(ROOT, 'dist'), { recursive: true });
    await build(names.length === 0 ? Object.keys(PARTS) : names);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
