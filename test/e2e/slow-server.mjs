import { EventEmitter, once } from 'node:events';
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
  /** One for each time that the data were asked for. */
  const answers = [];
  const news = new EventEmitter();
  let leftOff;
  const gaveUp = new Promise((resolve) => { leftOff = resolve; });

  /** The answer to the request of that number, once it has come; else to the newest. */
  async function answerTo(request = Math.max(1, answers.length)) {
    while (answers.length < request) await once(news, 'asked');
    return answers[request - 1];
  }
  const server = createServer(async ({ url }, response) => {
    const headers = { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' };
    if (url === '/') return void response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    if (url === '/slow') {
      answers.push(response.writeHead(200, { ...headers, 'content-type': contentType }));
      response.on('close', () => { if (!response.writableFinished) leftOff(); });
      return void news.emit('asked');
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
    /** Resolves when the data have been asked for so many times; what is sent from then on answers the last. */
    async asked(times) {
      await answerTo(times);
    },
    async send(text) {
      (await answerTo()).write(text);
    },
    async finish() {
      (await answerTo()).end();
    },
    /** The connection fails in the middle. */
    async breakOff() {
      (await answerTo()).destroy();
    },
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}
