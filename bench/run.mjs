/** What can be measured, by the flag that asks for it: `npm run bench -- --real`. Without a flag, all of it. */
const BENCHES = { '--real': './real.mjs', '--edtf': './edtf.mjs' };

const asked = process.argv.slice(2);
const unknown = asked.filter((flag) => !(flag in BENCHES));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there is ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const flag of asked.length === 0 ? Object.keys(BENCHES) : asked) {
  const { bench } = await import(BENCHES[flag]);
  await bench();
}
