import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const DIST = join(import.meta.dirname, '..', 'dist');
const TYPES = { '': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/**
 * Serves pages from memory to this machine only, and beside them the bundle of longview as it is now, so that one run measures one
 * bundle, whatever is built meanwhile.
 *
 * @param {Map<string, string | Uint8Array>} pages by path
 * @returns {Promise<{ url: string, close: () => void }>} without a slash at the end
 */
export async function servePages(pages) {
  const files = new Map([...pages, ...builtBundle()]);
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (!files.has(pathname)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' });
    response.end(files.get(pathname));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function builtBundle() {
  const chunks = readdirSync(join(DIST, 'chunks')).filter((file) => file.endsWith('.js')).map((file) => `chunks/${file}`);
  return ['longview.min.js', ...chunks].map((path) => [`/dist/${path}`, readFileSync(join(DIST, path))]);
}
