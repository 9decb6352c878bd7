import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../scripts/find-chromium.mjs';

const ROOT = join(import.meta.dirname, '..');
const BYTES_PER_GB = 2 ** 30;

/** What the numbers were measured on. */
export async function describeMachine() {
  const { path, env } = await findChromium();
  const [processor] = cpus();
  return {
    cpu: processor?.model.trim() || process.arch,
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / BYTES_PER_GB),
    platform: process.platform,
    node: process.version,
    /** How many processes wanted to run, in the last minute: what else the machine had to do. */
    loadBefore: Number(loadavg()[0].toFixed(1)),
    browser: execFileSync(path, ['--version'], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim(),
  };
}

/** longview's own version, with the commit if there is one. */
export function ownVersion() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  try {
    return `${version} (${execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim()})`;
  } catch {
    return version;
  }
}
