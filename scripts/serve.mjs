import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '..');
const FIRST_PORT = 8000;
const PORTS_TO_TRY = 50;

/** What is served, by the first part of the path; everything else is looked for in demo/. */
const FOLDERS = ['dist', 'demo', 'schema'];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** As strict as a site may be: what works here works under any policy. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/**
 * Serves the demo at `/` and the built files at `/dist/`, to this machine only.
 *
 * @param {{ port?: number, host?: string }} [options] a port of 0 takes any free one; without a port it is 8000 or the next free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port, host = '127.0.0.1' } = {}) {
  const server = createServer(answer);
  const bound = await listen(server, host, port === undefined ? range(FIRST_PORT, PORTS_TO_TRY) : [port]);
  return {
    url: `http://localhost:${bound}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function listen(server, host, ports) {
  for (const port of ports) {
    try {
      return await listenAt(server, host, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === ports.at(-1)) throw error;
    }
  }
}

function listenAt(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileAt(request.url ?? '/');
  if (file === undefined && request.url === '/favicon.ico') return void response.writeHead(204).end();
  if (file === undefined) return refuse(response, 404);

  const headers = {
    'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'content-length': file.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': CONTENT_SECURITY_POLICY,
  };
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
  else createReadStream(file.path).on('error', () => response.destroy()).pipe(response);
}

function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'Not found\n' : 'Method not allowed\n');
}

/** The file that a URL's path names, if it lies in a folder that is served and no part of its path is hidden. */
function fileAt(url) {
  let path;
  try {
    path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  } catch {
    return undefined;
  }
  const parts = path.split(sep).filter((part) => part !== '');
  if (parts.some((part) => part.startsWith('.') || part.includes('\0'))) return undefined;

  const asked = FOLDERS.includes(parts[0]) ? join(ROOT, ...parts) : join(ROOT, 'demo', ...parts);
  return fileOf(asked) ?? fileOf(join(asked, 'index.html'));
}

function fileOf(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? { path, size: stat.size } : undefined;
}

function range(first, count) {
  return Array.from({ length: count }, (_, index) => first + index);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.chdir(ROOT);
  const { buildDemoIfStale, watchDemo } = await import('./build.mjs');
  try {
    await buildDemoIfStale();
    const { PORT, HOST } = process.env;
    const { url } = await serve({ ...(PORT ? { port: Number(PORT) } : {}), ...(HOST ? { host: HOST } : {}) });
    console.log(url);
    if (process.argv.includes('--watch')) watchDemo();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
