/** What is measured, by the flag that asks for it: `npm run bench -- --real`. Without one, longview beside its peers. */
const PARTS = {
  '--real': async () => (await import('./real.mjs')).bench(),
  '--flights': async () => (await import('./real.mjs')).bench('flights.html'),
  '--edtf': async () => (await import('./edtf.mjs')).bench(),
  '--search': async () => (await import('./search.mjs')).bench(),
  '--input': async () => (await import('./input.mjs')).bench(),
  '--leaks': async () => (await import('./leaks.mjs')).bench(),
  /** Measures nothing: writes the page anew, for when its words have changed. */
  '--page': async () => { (await import('./report/results.mjs')).writePage(); },
};

const flags = process.argv.slice(2);
const asked = flags.filter((flag) => flag in PARTS);
const rest = flags.filter((flag) => !(flag in PARTS));
try {
  for (const flag of asked) await PARTS[flag]();
  if (asked.length === 0 || rest.length > 0) {
    const { bench } = await import('./compare.mjs');
    await bench(rest);
  }
} catch (error) {
  console.error(`bench: ${error instanceof RangeError ? error.message : (error.stack ?? error)}`);
  process.exitCode = 1;
}
