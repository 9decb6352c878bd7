/** What can be measured, by the flag that asks for it: `npm run bench -- --real`. Without one, longview beside its peers. */
const BENCHES = { '--real': './real.mjs', '--edtf': './edtf.mjs', '--leaks': './leaks.mjs' };

const flags = process.argv.slice(2);
const asked = flags.filter((flag) => flag in BENCHES);
const rest = flags.filter((flag) => !(flag in BENCHES));
try {
  for (const flag of asked) {
    const { bench } = await import(BENCHES[flag]);
    await bench();
  }
  if (asked.length === 0 || rest.length > 0) {
    const { bench } = await import('./compare.mjs');
    await bench(rest);
  }
} catch (error) {
  console.error(`bench: ${error instanceof RangeError ? error.message : (error.stack ?? error)}`);
  process.exitCode = 1;
}
