/** Installs the frameworks and the package, packed as it would be published, and tries it in a page of each: `npm run test:frameworks`, after a build. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

if (!existsSync(join(ROOT, 'dist/src/index.js'))) throw new Error('there is no package yet: run `npm run build` first');
npm(['ci', ...QUIET], HERE);
const folder = mkdtempSync(join(tmpdir(), 'longview-packed-'));
try {
  const [{ filename }] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], ROOT));
  npm(['install', '--no-save', ...QUIET, join(folder, filename)], HERE);
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = spawnSync(process.execPath, ['--test', join(HERE, 'frameworks.test.mjs')], { stdio: 'inherit' }).status ?? 1;

function npm(args, cwd) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}
