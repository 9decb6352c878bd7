import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { runFiles } from './run-files.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const FILES_AT_ONCE = 2;
const isAlone = process.argv.includes('--alone');
/** For a whole file: each of its tests opens a page of its own. */
const LONGEST_FILE_MS = 2_400_000;

/** What runs in other browsers too: files that ask a page for no more than what drives these has. */
const IN_OTHERS = {
  firefox: ['commands', 'counts', 'gestures', 'keyboard', 'overview', 'pointer', 'toolbar', 'tracks', 'vertical'],
  webkit: ['commands', 'gestures', 'keyboard', 'overview', 'pointer', 'toolbar', 'tracks'],
};

/** What takes longest begins first, so that it is not what everything waits for in the end. */
const FIRST = ['pages', 'every-event', 'commands'];

const browser = ['firefox', 'webkit'].find((name) => process.argv.includes(`--${name}`)) ?? 'chromium';
const asked = process.argv.slice(2).filter((argument) => argument.endsWith('.e2e.mjs'));
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.e2e.mjs') && (browser === 'chromium' || IN_OTHERS[browser].includes(file.replace('.e2e.mjs', ''))))
  .filter((file) => asked.length === 0 || asked.includes(file))
  .sort((a, b) => rank(a) - rank(b))
  .map((file) => join(import.meta.dirname, file));

process.env.LONGVIEW_BROWSER = browser;
const server = await serve({ port: 0 });
process.env.LONGVIEW_URL = server.url;

await runFiles(files, { atOnce: isAlone ? 1 : FILES_AT_ONCE, longestFileMs: LONGEST_FILE_MS, countIn: join(ROOT, `coverage/e2e-${browser}-tests.json`) });
await server.close();

function rank(file) {
  const place = FIRST.indexOf(file.replace('.e2e.mjs', ''));
  return place < 0 ? FIRST.length : place;
}
