import type { Media } from './event.js';

/** What stands at an address. */
export type MediaType = NonNullable<Media['type']>;

/** What an address ends in tells what is there, where nobody has said so; whatever else there is may be a picture. */
const ENDINGS: readonly (readonly [ending: RegExp, type: MediaType])[] = [
  [/\.(?:mp4|m4v|webm|ogv|mov)$/i, 'video'],
  [/\.(?:mp3|m4a|oga|ogg|opus|wav|flac)$/i, 'audio'],
  [/\.(?:pdf|html?|txt|docx?|odt|epub)$/i, 'document'],
];

/**
 * What a medium is: what it is said to be, else what its address ends in, else a picture.
 *
 * @example mediaTypeOf({ url: 'https://example.org/speech.mp3?start=3' }) // 'audio'
 */
export function mediaTypeOf({ url, type }: Pick<Media, 'url' | 'type'>): MediaType {
  if (type !== undefined) return type;
  const [path = ''] = url.split(/[?#]/);
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? 'image';
}
