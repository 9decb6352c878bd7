import { buildPages } from './build-pages.mjs';
import { buildBundleIfStale } from './bundle-of-longview.mjs';
import { untilIdle } from './measure/idle.mjs';
import { openPage } from './measure/open-page.mjs';
import { markdownTable } from './report/tables.mjs';
import { servePages } from './server.mjs';

/** So often first, to fill what is kept for the next time, such as fonts and styles. */
const WARM_UP = 20;
const TIMES = 200;
const BYTES_PER_KB = 1000;

const COUNTED = { JSEventListeners: 'listeners', Nodes: 'nodes', JSHeapUsedSize: 'heap, kB' };

/** Measures what is left of 200 mounts and unmounts, and of 200 data replacements, of longview with 1,000 events. */
export async function bench() {
  await buildBundleIfStale();
  const server = await servePages(await buildPages([{ id: 'leaks', name: 'leaks', script: 'page/leaks.mjs' }]));
  try {
    const rows = [];
    for (const [name, title] of [['mountAndUnmount', 'mounts and unmounts'], ['replace', 'data replacements']]) {
      const { before, after } = await around(`${server.url}/leaks`, name);
      for (const [key, counted] of Object.entries(COUNTED)) {
        rows.push([`${TIMES} ${title}: ${counted}`, before[key], after[key], ((after[key] - before[key]) / TIMES).toFixed(2)].map(String));
      }
    }
    console.log(markdownTable(['', 'before', 'after', 'more each time'], rows));
  } finally {
    server.close();
  }
}

/** What there is before and after it was done so often, when all garbage is gone. */
async function around(url, name) {
  const { page, devtools, close } = await openPage(url);
  const repeat = (times) => page.evaluate(([method, count]) => window.leaks[method](count), [name, times]);
  try {
    await repeat(WARM_UP);
    const before = await counted(devtools);
    await repeat(TIMES);
    return { before, after: await counted(devtools) };
  } finally {
    await close();
  }
}

async function counted(devtools) {
  await untilIdle(devtools);
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const valueOf = (key) => metrics.find(({ name }) => name === key).value;
  return { JSEventListeners: valueOf('JSEventListeners'), Nodes: valueOf('Nodes'), JSHeapUsedSize: Math.round(valueOf('JSHeapUsedSize') / BYTES_PER_KB) };
}
