import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newestTime } from '../scripts/file-times.mjs';

const HERE = import.meta.dirname;

/** Installs the peers into `bench/node_modules` if they are missing or not those of the lock file. */
export function installPeers() {
  const installed = join(HERE, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && newestTime([installed]) >= newestTime([join(HERE, 'package-lock.json')])) return;
  console.error('bench: installing the peers');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

/** The versions of the packages that subjects are made of, by name. */
export function versionsOf(subjects) {
  const names = [...new Set(subjects.flatMap(({ packages = [] }) => packages))];
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(join(HERE, 'node_modules', name, 'package.json'), 'utf8')).version]));
}
