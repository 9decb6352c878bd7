import { openWebKit } from './webkit-driver.mjs';

/** WebKit as a browser of web-test-runner: one window, which goes from test file to test file. */
export function webkitLauncher() {
  let window;
  const active = new Map();
  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async initialize() {
      window ??= openWebKit({ env: { ...process.env, TZ: process.env.TZ ?? 'America/New_York' } });
      await window;
    },
    async startSession(id, url) {
      active.set(id, url);
      await (await window).send('POST', '/url', { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await (await window).send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      await (await window)?.close();
    },
  };
}
