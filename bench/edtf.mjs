import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { build } from 'esbuild';

const TEXTS = 1_000_000;
const ROUNDS = 3;
const NS_PER_MICROSECOND = 1000;

const LEVELS = {
  'level 0': ['1985-04-12T23:20:30', '1985-04-12T23:20:30+04:30', '1964/2008', '2004-06/2006-08', '2004-02-01/2005-02-08', '2005/2006-02'],
  'level 1': ['Y170000002', '2001-21', '1984?', '2004-06~', '2004-06-11%', '201X', '20XX', '2004-XX', '1985-04-XX', '1985-04-12/..', '../1985', '/1985-04-12', '1984-06-02?/2004-08-08~', '-0043'],
  'level 2': ['Y-17E7', '1950S2', 'Y171010000S3', '2001-34', '[1667,1668,1670..1672]', '{1960,1961-12}', '2004-06~-11', '?2004-06-~11', '156X-12-25', '1984-1X', 'XXXX-12-25', '2004-06-XX/2004-07-03'],
};

const REFUSED = ['1896-9-2', 'c. 1900', '1985-13', '2001-02-29', '12/04/1985', '199u', '44 BC', '8 February 1904', 'hello', '1985-04-12 10:00', '19th century', '1960/1950'];

/** Measures how long it takes to read a date: plain ones, those of each level, and texts that are none. */
export async function bench() {
  const parseEdtf = await bundledParser();
  report('plain dates (day, month, year)', parseEdtf, plainDates(TEXTS));
  for (const [level, texts] of Object.entries(LEVELS)) report(`${level} beyond them`, parseEdtf, repeated(texts, TEXTS / 10));
  report('refusals, with what was probably meant', parseEdtf, repeated(REFUSED, TEXTS / 100));
}

/** As a page has it: bundled and minified. */
async function bundledParser() {
  const folder = await mkdtemp(join(tmpdir(), 'longview-'));
  const outfile = join(folder, 'time.mjs');
  await build({ entryPoints: [join(import.meta.dirname, '..', 'src', 'time.ts')], outfile, bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'error' });
  const { parseEdtf } = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return parseEdtf;
}

/** Days mostly, some months and years, of three thousand years, no two in a row alike. */
function plainDates(count) {
  return Array.from({ length: count }, (_, index) => {
    const year = String((index * 7) % 3000).padStart(4, '0');
    const month = String(1 + (index % 12)).padStart(2, '0');
    if (index % 10 === 0) return year;
    return index % 10 === 1 ? `${year}-${month}` : `${year}-${month}-${String(1 + (index % 28)).padStart(2, '0')}`;
  });
}

function repeated(texts, count) {
  return Array.from({ length: count }, (_, index) => texts[index % texts.length]);
}

/**
 * Prints the mean processor time of the best of some rounds, which other work on the machine does not lengthen; the first
 * round, in which the code becomes warm, does not count.
 */
function report(name, parseEdtf, texts) {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const start = process.cpuUsage();
    let read = 0;
    for (const text of texts) read += parseEdtf(text).ok ? 1 : 0;
    const { user, system } = process.cpuUsage(start);
    return { nsPerText: ((user + system) * NS_PER_MICROSECOND) / texts.length, read };
  }).slice(1);
  const [{ read }] = rounds;
  const best = Math.min(...rounds.map(({ nsPerText }) => nsPerText));
  console.log(`${name}: ${Math.round(best)} ns each (${texts.length} texts, ${read} of them dates)`);
}
