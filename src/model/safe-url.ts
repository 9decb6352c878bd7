/** Schemes that a link from data may have; a link without a scheme is relative to the page. */
const LINK_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** Pictures may also be written into the data itself; an SVG is inert where it is shown as an image. */
const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;

/** Browsers drop these before they read the scheme, so `java\tscript:` would run. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f]/;

/** What a URL is going to be used for. */
export type UrlUse = 'link' | 'image';

/**
 * Whether a URL from data may be put on a page: `http`, `https`, `mailto` or relative, and for an image also `data:`
 * with a picture in it. Everything else (`javascript:`, `blob:`, `file:`) is refused.
 *
 * @example isSafeUrl('javascript:alert(1)', 'link') // false
 */
export function isSafeUrl(url: string, use: UrlUse): boolean {
  const trimmed = url.trim();
  if (trimmed === '' || CONTROL_CHARACTER.test(trimmed)) return false;
  const scheme = /^([^/?#:]*):/.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme === undefined || LINK_SCHEMES.has(scheme)) return true;
  return use === 'image' && DATA_IMAGE.test(trimmed);
}
