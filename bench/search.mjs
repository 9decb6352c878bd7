import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { KINDS, makeEvents, TRACKS } from './data/events.mjs';
import { benchTyping } from './search-typing.mjs';

const SIZES = [10_000, 100_000, 1_000_000];
/** What is typed in a browser is searched in so many events. */
const TYPED_SIZE = 100_000;
const TYPED = ['j', 'ja', 'jap', 'japa', 'japan', 'treaty of e'];
const ROUNDS = 10;
const BYTES_PER_MB = 1e6;
const MICROSECONDS_PER_MS = 1000;

const PARTS = `
  export { buildStore } from './src/store/build-store.js';
  export { searchableStore } from './src/store/searchable-store.js';
  export { scanTexts } from './src/search/scan-texts.js';
  export { indexTexts } from './src/search/text-index.js';
  export { bestFirst } from './src/search/rank.js';
`;

/**
 * Measures search: what it takes to read all texts for one search, and to index them; how much memory the index keeps; and
 * what a search takes with it as someone types, in processor time, which other work on the machine lengthens least; and what a
 * reader waits for in a browser.
 */
export async function bench() {
  const longview = await bundled();
  for (const size of SIZES) {
    const store = longview.buildStore(datasetOf(size));
    const texts = longview.searchableStore(store);
    const scanMs = cpuMs(() => longview.scanTexts(texts, 'japan'));

    const before = keptBytes();
    let index;
    let steps = 0;
    const indexMs = cpuMs(() => {
      const work = longview.indexTexts(texts);
      let step = work.next();
      for (; step.done !== true; step = work.next()) steps += 1;
      index = step.value;
    });
    const kept = (keptBytes() - before) / BYTES_PER_MB;
    console.log(`${size} events: ${scanMs.toFixed(0)} ms to read the texts once, ${indexMs.toFixed(0)} ms in ${steps} steps to index them, ${kept.toFixed(1)} MB`);
    for (const text of TYPED) {
      let found = 0;
      const ms = cpuMs(() => {
        for (let round = 0; round < ROUNDS; round += 1) found = longview.bestFirst(index.ranksOf(text), store.importance).length;
      }) / ROUNDS;
      console.log(`  ${text.padEnd(12)} ${ms.toFixed(2).padStart(7)} ms, ${found} found`);
    }
  }
  await benchTyping(datasetOf(TYPED_SIZE));
}

/** As a page has it: bundled and minified. */
async function bundled() {
  const folder = await mkdtemp(join(tmpdir(), 'longview-'));
  const outfile = join(folder, 'search.mjs');
  await build({ stdin: { contents: PARTS, resolveDir: join(import.meta.dirname, '..') }, outfile, bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'error' });
  const parts = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return parts;
}

function datasetOf(size) {
  const day = (ms) => new Date(ms).toISOString().slice(0, 10);
  const events = makeEvents(size, 1).map(({ id, title, track, kind, start, end, importance }) => ({
    id, title, importance, kind: KINDS[kind], actors: [TRACKS[track]], date: end === undefined ? day(start) : `${day(start)}/${day(end)}`,
  }));
  return { id: 'search', title: 'Search', tracks: TRACKS.map((id) => ({ id, name: id })), kinds: KINDS.map((id) => ({ id, label: id, shape: 'circle' })), sources: [], events };
}

/** What is alive after everything else was collected. */
function keptBytes() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function cpuMs(work) {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / MICROSECONDS_PER_MS;
}
