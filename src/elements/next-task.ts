const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

/**
 * Lets the page draw and listen: resolves in a task of its own.
 *
 * By a message, which waits for nothing but its turn: a timer waits for four milliseconds besides, and what goes on after
 * `scheduler.yield()` comes before all timers of the page, for as long as the work lasts.
 */
export function nextTask(): Promise<void> {
  channel ??= openChannel();
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });
}

function openChannel(): MessageChannel {
  const opened = new MessageChannel();
  opened.port1.onmessage = () => { waiting.shift()?.(); };
  return opened;
}
