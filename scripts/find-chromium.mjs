import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * Off in every run: traffic of the browser's own, the last picture of a page kept over the next one, and the suggestions under
 * the address, for which Chromium keeps a page running beside each window. Named here in full, since of two such flags on a
 * command line the last one counts.
 */
const FEATURES_OFF = [
  'HttpsUpgrades', 'LensOverlay', 'MediaRouter', 'OptimizationHints', 'PaintHolding', 'Translate', 'WebUIOmniboxAimPopup', 'WebUIOmniboxPopup',
];

/** Flags with which every run of Chromium behaves alike: no sandbox (containers have none to give), no traffic of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A Chromium to test with: the one that `CHROME_PATH` names, else an installed one, else the one inside the
 * `@sparticuz/chromium` package (Linux x64).
 *
 * @returns {Promise<{ path: string, env: Record<string, string> }>} the program, and the environment that it needs
 * @throws {Error} in one sentence that says what to install
 */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, where there is no file: set it to a Chromium or Chrome.`);
    return { path: named, env: {} };
  }
  const installed = installedChromium();
  if (installed !== undefined) return { path: installed, env: {} };
  try {
    // A machine without a browser often has no fonts either, and text without fonts has no width.
    return await packagedChromium({ withItsFonts: !existsSync('/etc/fonts/fonts.conf') });
  } catch (error) {
    throw new Error(
      `No Chromium found: install Chromium or Chrome, or set CHROME_PATH to one (the packaged browser did not start: ${String(error)}).`,
      { cause: error },
    );
  }
}

/** Why there is no packaged Chromium on this machine; undefined where there is one. */
export function lacksPackagedChromium() {
  return process.platform === 'linux' && process.arch === 'x64' ? undefined : 'the packaged browser is for Linux x64';
}

/**
 * The Chromium inside the `@sparticuz/chromium` package, unpacked: the same program wherever the lock file is the same.
 *
 * @param {{ withItsFonts: boolean }} options whether it sees the package's own font, Open Sans, and none of the machine's
 * @returns {Promise<{ path: string, env: Record<string, string> }>} the program, and the environment that it needs
 * @throws {Error} where it cannot be unpacked
 */
export async function packagedChromium({ withItsFonts }) {
  const reason = lacksPackagedChromium();
  if (reason !== undefined) throw new Error(reason);
  const root = packageRoot('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(tmpdir(), `longview-chromium-${version}`);
  mkdirSync(folder, { recursive: true });

  // The package unpacks to TMPDIR and reuses what it finds there, of whatever version: so each version has its own.
  const outer = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const libraries = unpackLibraries(root, folder);
    return {
      path,
      env: {
        LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
        ...(withItsFonts ? { FONTCONFIG_FILE: nameFonts(folder) } : {}),
      },
    };
  } finally {
    if (outer === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = outer;
  }
}

/** Tells fontconfig where the package's font was unpacked: what the package itself says looks elsewhere. */
function nameFonts(folder) {
  const file = join(folder, 'fonts.conf');
  writeFileSync(file, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts', 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`);
  return file;
}

function installedChromium() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...NAMES.map((name) => `/usr/bin/${name}`), ...onPath, ...PLACES].find((path) => existsSync(path));
}

/** NSS, NSPR and expat, which a bare Linux does not have. */
function unpackLibraries(root, folder) {
  const target = join(folder, 'libraries');
  if (!existsSync(target)) {
    const partial = `${target}-${process.pid}`;
    mkdirSync(partial, { recursive: true });
    const archive = brotliDecompressSync(readFileSync(join(root, 'bin', 'al2023.tar.br')));
    execFileSync('tar', ['-x', '-C', partial], { input: archive });
    try {
      renameSync(partial, target);
    } catch (error) {
      if (!existsSync(target)) throw error;
      rmSync(partial, { recursive: true });
    }
  }
  return join(target, 'lib');
}

function packageRoot(name) {
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  while (!existsSync(join(folder, 'bin'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`${name} has no bin folder`);
    folder = parent;
  }
  return folder;
}
