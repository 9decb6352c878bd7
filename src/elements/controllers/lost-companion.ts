import { nearestName } from '../../io/reading/nearest-name.js';

/** An element that accompanies a timeline, and has none. */
interface LostElement extends HTMLElement {
  readonly htmlFor: string | undefined;
}

/**
 * Why an element has no timeline to accompany, for whoever wrote the page.
 *
 * @example // <longview-card for="histroy"> has no timeline: no element in the same document has the id “histroy”; did you mean “history”?
 */
export function whyLost(host: LostElement): string {
  const { localName, htmlFor } = host;
  if (htmlFor === undefined) return `<${localName}> has no timeline: write the id of one as \`for\`, or set its property \`timeline\``;
  const lost = `<${localName} for="${htmlFor}"> has no timeline`;
  const root = host.getRootNode() as Document | ShadowRoot;
  const named = root.getElementById(htmlFor);
  if (named) return `${lost}: the element with that id is <${named.localName}> and not <longview-timeline>, or is not defined yet`;
  const near = nearestName(htmlFor, [...root.querySelectorAll('longview-timeline[id]')].map(({ id }) => id));
  return `${lost}: no element in the same ${root instanceof ShadowRoot ? 'shadow root' : 'document'} has the id “${htmlFor}”${near === undefined ? '' : `; did you mean “${near}”?`}`;
}

/** Says in the console of the page why an element has no timeline: it has no place of its own for what no reader can mend. */
export function tellWhyLost(host: LostElement): void {
  // eslint-disable-next-line no-console -- for whoever writes the page
  console.warn(whyLost(host));
}
