/** The package in pages of other frameworks, as their users write and build them: types, a production build, and a reader's clicks. `run.mjs` installs it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import solid from 'vite-plugin-solid';
import { eventually } from '../e2e/harness.mjs';
import { openChromium } from '../e2e/chromium.mjs';

const HERE = import.meta.dirname;
const run = promisify(execFile);

/** How each framework checks the types of a page, and what it needs to be built. */
const FRAMEWORKS = {
  react: { page: 'page.tsx', types: ['tsc', '-p', '.'] },
  preact: { page: 'page.tsx', types: ['tsc', '-p', '.'] },
  solid: { page: 'page.tsx', types: ['tsc', '-p', '.'], plugins: [solid()] },
  vue: { page: 'page.ts', types: ['vue-tsc', '-p', '.'], plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('longview-') } } })] },
  svelte: { page: 'page.ts', types: ['svelte-check', '--tsconfig', './tsconfig.json'], plugins: [svelte()] },
  angular: { page: 'page.ts', types: ['tsc', '-p', '.'] },
};

const folder = mkdtempSync(join(tmpdir(), 'longview-frameworks-'));
let browser;
let server;

before(async () => {
  browser = await openChromium();
  server = await serveFolder(folder);
});

after(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true });
});

for (const [name, { page: entry, types, plugins = [] }] of Object.entries(FRAMEWORKS)) {
  const root = join(HERE, 'pages', name);

  describe(name, () => {
    it('knows the types of elements and events', async () => {
      const [tool, ...args] = types;
      await run(join(HERE, 'node_modules/.bin', tool), args, { cwd: root }).catch(({ stdout }) => assert.fail(stdout));
    });

    it('sets properties, hears events, and takes a timeline away and puts it back', async () => {
      await build({
        root, plugins, configFile: false, logLevel: 'warn', base: './',
        build: { outDir: join(folder, name), emptyOutDir: true, target: 'es2022', rollupOptions: { input: join(root, entry), output: { entryFileNames: 'page.js' } } },
      });
      const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
      await page.goto(`http://127.0.0.1:${server.address().port}/${name}/`);
      const timeline = page.locator('longview-timeline');
      const press = (label) => page.getByRole('button', { name: label, exact: true }).first().click();
      const see = (what, expected) => eventually(async () => assert.deepEqual(await timeline.evaluate(what), expected));

      await see(({ loadedDataset }) => loadedDataset?.events.length, 3);
      const mark = await timeline.evaluate(async (element) => {
        await element.ready;
        const { x, y, width, height } = element.boundsOf('portsmouth');
        return { x: x + width / 2, y: y + height / 2 };
      });
      await page.mouse.click(mark.x, mark.y);
      await eventually(async () => assert.equal(await page.locator('output').textContent(), 'portsmouth'));
      await press('Tsushima');
      await see(({ selectedEvent }) => selectedEvent?.title, 'Battle of Tsushima');
      await press('Battles');
      await see((element) => [element.boundsOf('portsmouth'), element.boundsOf('tsushima') !== null], [null, true]);
      await press('Hide');
      await eventually(async () => assert.equal(await timeline.count(), 0));
      await press('Hide');
      await see((element) => [element.loadedDataset?.events.length, element.boundsOf('portsmouth'), element.selectedEvent?.id], [3, null, 'tsushima']);
      await press('Talks');
      await see(({ loadedDataset }) => loadedDataset?.title, 'The Six-Party Talks');
      assert.deepEqual(page.problems, []);
      await page.close();
    });
  });
}

/** Built pages: each is its script and nothing else. */
async function serveFolder(root) {
  const types = { js: 'text/javascript', css: 'text/css' };
  const listening = createServer(({ url }, response) => {
    const path = new URL(url, 'http://127.0.0.1').pathname;
    if (path.endsWith('/')) {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><style>longview-timeline { block-size: 600px }</style><div id="app"></div><script type="module" src="page.js"></script></html>');
      return;
    }
    response.setHeader('content-type', types[path.split('.').at(-1)] ?? 'application/octet-stream');
    response.end(readFileSync(join(root, path)));
  });
  await new Promise((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return listening;
}
