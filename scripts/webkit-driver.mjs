import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

/** Why there is no run in WebKit, for the reader of a run without one. */
export const NO_WEBKIT = 'no WebKit found: on Debian, install webkit2gtk-driver and xvfb';

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib', '/usr/libexec'];
const VERSIONS = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
const LONGEST_START_MS = 20_000;

/**
 * WebKit for GTK: its driver, the small browser that the driver drives, and a screen for it to draw on.
 *
 * @returns {{ driver: string, browser: string, screen: string } | undefined} undefined when one of them is missing
 */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const browser = LIBRARIES.flatMap((folder) => VERSIONS.map((version) => join(folder, version, 'MiniBrowser'))).find((path) => existsSync(path));
  return driver && screen && browser ? { driver, browser, screen } : undefined;
}

/**
 * One window of WebKit, driven by W3C WebDriver. No more of the protocol than the tests need, and so no package for it.
 *
 * @param {{ env?: NodeJS.ProcessEnv, width?: number, height?: number }} [options]
 */
export async function openWebKit({ env = process.env, width = 1280, height = 900 } = {}) {
  const found = findWebKit();
  if (found === undefined) throw new Error(NO_WEBKIT);
  const programs = [];
  const begin = (program, args, options) => {
    const child = spawn(program, args, options);
    programs.push(child);
    return child;
  };

  try {
    // The screen chooses its own number, and writes it when it is ready.
    const screen = begin(found.screen, ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const display = await new Promise((resolve, reject) => {
      screen.stdio[3].once('data', (data) => { resolve(`:${String(data).trim()}`); });
      screen.once('exit', () => { reject(new Error(`${found.screen} did not start`)); });
    });
    const port = await freePort();
    begin(found.driver, [`--port=${port}`], { stdio: 'ignore', env: { ...env, DISPLAY: display } });
    const server = `http://127.0.0.1:${port}`;
    const { sessionId } = await patiently(() => command(server, 'POST', '/session', {
      capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] } } },
    }));
    const send = (method, path, body) => command(server, method, `/session/${sessionId}${path}`, body);
    await send('POST', '/timeouts', { script: 600_000, pageLoad: 60_000 });
    await send('POST', '/window/rect', { x: 0, y: 0, width, height });
    return {
      send,
      async close() {
        await send('DELETE', '').catch(() => undefined);
        for (const child of programs.reverse()) child.kill();
      },
    };
  } catch (error) {
    for (const child of programs.reverse()) child.kill();
    throw error;
  }
}

async function command(server, method, path, body) {
  const response = await fetch(server + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${path}: ${value.message || value.error}`);
  return value;
}

/** Asks again until the driver listens. */
async function patiently(ask) {
  const until = Date.now() + LONGEST_START_MS;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (error.cause?.code !== 'ECONNREFUSED' || Date.now() > until) throw error;
      await new Promise((resolve) => { setTimeout(resolve, 100); });
    }
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => { resolve(port); });
    });
  });
}

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path));
}
