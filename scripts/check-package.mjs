import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const PACKED_MEGABYTES_MAX = 4.2;

const folder = mkdtempSync(join(tmpdir(), 'longview-pack-'));
try {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  const tarball = join(folder, packed.filename);
  const outcomes = [
    check('contents', () => checkContents(packed)),
    check('publint', () => tool('publint/src/cli.js', tarball, '--strict')),
    check('attw', () => tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', './longview.min.js')),
  ];
  const failed = outcomes.filter((ok) => !ok).length;
  mkdirSync(join(ROOT, 'coverage'), { recursive: true });
  writeFileSync(join(ROOT, 'coverage/package-tests.json'), JSON.stringify({ passed: outcomes.length - failed, failed }));
  if (failed > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Every file that package.json names is packed, and nothing of the demo is. */
function checkContents({ files, size }) {
  const packed = new Set(files.map(({ path }) => path));
  const { exports, bin, types, customElements } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = [...Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target))), ...Object.values(bin), types, customElements];
  const problems = [
    ...new Set(named.map((path) => path.replace(/^\.\//, '')).filter((path) => !packed.has(path)).map((path) => `${path} is named in package.json and not packed`)),
    ...[...packed].filter((path) => /^dist\/demo\/|\.tsbuildinfo$/.test(path)).map((path) => `${path} is packed and of no use in the package`),
  ];
  const megabytes = size / 1e6;
  if (megabytes > PACKED_MEGABYTES_MAX) problems.push(`the package is ${megabytes.toFixed(1)} MB; at most ${PACKED_MEGABYTES_MAX} MB is right`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return `${packed.size} files, ${megabytes.toFixed(2)} MB packed`;
}

function tool(path, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', path), ...args], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim());
  return 'no problems';
}

function check(name, action) {
  try {
    console.log(`${name}: ${action()}`);
    return true;
  } catch (error) {
    console.log(`${name} failed\n${error.message}`);
    return false;
  }
}
