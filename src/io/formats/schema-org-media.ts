import type { MediaType } from '../../model/media-type.js';

/** What schema.org calls each type of media. */
export const SCHEMA_ORG_MEDIA = {
  image: 'ImageObject',
  video: 'VideoObject',
  audio: 'AudioObject',
  document: 'DigitalDocument',
} as const satisfies Record<MediaType, string>;
