import { mkdirSync } from 'node:fs';
import { buildPages } from './build-pages.mjs';
import { buildBundleIfStale } from './bundle-of-longview.mjs';
import { bundleSizes } from './bundle-sizes.mjs';
import { describeMachine, ownVersion } from './machine.mjs';
import { quantile } from './main-thread.mjs';
import { CAPS_MS } from './measure/caps.mjs';
import { runSubject } from './measure/run-subject.mjs';
import { readOptions } from './options.mjs';
import { installPeers, versionsOf } from './peers.mjs';
import { nameOf } from './report/performance-page.mjs';
import { keepResults } from './report/results.mjs';
import { tableOfBundles, tableOfCount } from './report/tables.mjs';
import { servePages } from './server.mjs';

/** A run that took longer is not repeated. */
const LONG_RUN_MS = 90_000;
const MS_PER_S = 1000;

/**
 * Measures longview beside its peers and bounds, prints tables and keeps the results.
 *
 * @param {readonly string[]} flags see {@link readOptions}
 */
export async function bench(flags) {
  const options = readOptions(flags);
  const { subjects, counts, repeats, pictures, isComplete } = options;
  if (subjects.some(({ role }) => role === 'peer')) installPeers();
  await buildBundleIfStale();
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true });

  const bundles = {};
  for (const subject of subjects) bundles[subject.id] = await bundleSizes(subject);
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: await describeMachine(),
    versions: { longview: ownVersion(), ...versionsOf(subjects) },
    repeats,
    counts,
    capsMs: CAPS_MS,
    bundles: JSON.parse(JSON.stringify(bundles)),
    rows: [],
  };
  const server = await servePages(await buildPages(subjects));
  try {
    for (const count of counts) {
      results.rows.push(...await rowsOf(server.url, count, options, results.rows));
      console.log(`\n${count.toLocaleString('en')} events\n\n${tableOfCount(results, count, nameOf)}`);
      // A long run that is broken off leaves what it has.
      keepResults(results, false);
    }
  } finally {
    server.close();
  }
  console.log(`\n${tableOfBundles(results, nameOf)}\n`);
  console.error(`bench: kept in ${keepResults(results, isComplete)}`);
}

/** All subjects with so many events, in turns, so that what else the machine does meets each of them. */
async function rowsOf(url, count, { subjects, repeats, pictures }, before) {
  const states = subjects.map((subject) => ({ subject: subject.id, isStill: subject.isStill === true, count, skipped: whySkipped(subject, before), runs: [], isDone: false }));
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const state of states.filter(({ skipped, isDone }) => skipped === undefined && !isDone)) {
      const began = performance.now();
      const run = await runSubject(`${url}/${state.subject}`, count, { pictures: repeat === 0 ? pictures : undefined, label: `${state.subject}-${count}`, isStill: state.isStill });
      const tookMs = performance.now() - began;
      state.runs.push(run);
      state.isDone = run.stopped !== undefined || tookMs > LONG_RUN_MS;
      console.error(`bench: ${state.subject}, ${count} events, run ${repeat + 1}: ${(tookMs / MS_PER_S).toFixed(0)} s${run.stopped === undefined ? '' : `, stopped: ${run.stopped}`}`);
    }
  }
  return states.map(({ subject, skipped, runs }) =>
    skipped === undefined ? { subject, count, repeats: runs.length, measures: mediansOf(runs), stopped: runs.at(-1).stopped } : { subject, count, skipped });
}

function whySkipped({ id }, before) {
  const stopped = before.find((row) => row.subject === id && row.stopped !== undefined);
  return stopped && `stopped at ${stopped.count.toLocaleString('en')}`;
}

function mediansOf(runs) {
  const names = [...new Set(runs.flatMap(({ measures }) => Object.keys(measures)))];
  const medianOf = (name) => {
    const values = runs.map(({ measures }) => measures[name]).filter((value) => value !== undefined);
    return Array.isArray(values[0]) ? values[0] : Number(quantile(values, 0.5).toFixed(2));
  };
  return Object.fromEntries(names.map((name) => [name, medianOf(name)]));
}
