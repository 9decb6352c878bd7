import { createServer } from 'node:http';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A page whose data come slowly</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/dist/longview.min.js"></script>
  </head>
  <body><longview-timeline src="/slow"></longview-timeline></body>
</html>`;

/**
 * A server of its own with one page, whose timeline loads what the test lets arrive piece by piece. Under the same content
 * security policy as the demo.
 *
 * @param {string} demoUrl where the built files are served
 * @param {string} contentType of what arrives
 */
export async function serveSlowly(demoUrl, contentType) {
  const policy = (await fetch(demoUrl)).headers.get('content-security-policy');
  let answer;
  let asked;
  const wasAsked = new Promise((resolve) => { asked = resolve; });
  const gaveUp = new Promise((resolve) => {
    wasAsked.then(() => answer.on('close', () => { if (!answer.writableFinished) resolve(); }));
  });
  const server = createServer(async ({ url }, response) => {
    const headers = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' };
    if (url === '/') return void response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    if (url === '/slow') {
      answer = response.writeHead(200, { ...headers, 'content-type': contentType });
      return void asked();
    }
    const file = await fetch(new URL(url, demoUrl));
    response.writeHead(file.status, { ...headers, 'content-type': file.headers.get('content-type') });
    response.end(Buffer.from(await file.arrayBuffer()));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://localhost:${server.address().port}/`,
    /** Resolves when the browser has left off what was on its way. */
    gaveUp,
    async send(text) {
      await wasAsked;
      answer.write(text);
    },
    async finish() {
      await wasAsked;
      answer.end();
    },
    /** The connection fails in the middle. */
    async breakOff() {
      await wasAsked;
      answer.destroy();
    },
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
