import { html, nothing } from 'lit';
import { mediaTypeOf } from '../../model/media-type.js';
import type { EventWords } from '../event-words.js';
import type { MediaType } from '../../model/media-type.js';
import type { TimelineEvent } from '../../model/event.js';
import type { TemplateResult } from 'lit';

/** The pictures, recordings and documents of an event, each with its caption and whom it is owed to. What cannot be had as a picture becomes a link. */
export function renderMedia({ media = [], title }: Pick<TimelineEvent, 'media' | 'title'>, words: EventWords): readonly TemplateResult[] {
  return media.map((medium) => {
    const { url, alt, caption, credit } = medium;
    const type = mediaTypeOf(medium);
    const isDocument = type === 'document';
    const name = words.text(alt ?? caption ?? (isDocument ? undefined : title)) || addressOf(url);
    const below = isDocument ? undefined : caption;
    return html`
      <figure>
        ${isDocument ? renderLink(url, words.text(caption) || name) : renderMedium(url, type, { name, instead: words.text(alt) || addressOf(url) })}
        ${below === undefined && credit === undefined ? nothing : html`<figcaption>${words.text(below)} ${credit === undefined ? nothing : html`<small>${words.text(credit)}</small>`}</figcaption>`}
      </figure>
    `;
  });
}

/** A picture, film or recording: `name` says what it is to who cannot see it, `instead` stands in the place of a picture that cannot be had. */
function renderMedium(url: string, type: MediaType, { name, instead }: { readonly name: string; readonly instead: string }): TemplateResult {
  if (type === 'video') return html`<video src=${url} controls preload="metadata" playsinline aria-label=${name}></video>`;
  if (type === 'audio') return html`<audio src=${url} controls preload="none" aria-label=${name}></audio>`;
  return renderLink(url, html`
    <img src=${url} alt=${name} loading="lazy" decoding="async" referrerpolicy="no-referrer" @load=${settled} @error=${settled}>
    <span class="instead">${instead}</span>
  `);
}

function renderLink(url: string, content: unknown): TemplateResult {
  // Browsers do not open what is written into the data.
  return html`<a href=${url.startsWith('data:') ? nothing : url} target="_blank" rel="noreferrer">${content}</a>`;
}

/** A figure serves one event after the other: what became of the picture of one says nothing of the next. */
function settled({ type, currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('figure')?.toggleAttribute('data-missing', type === 'error');
}

/** An address as one reads it: without its scheme, and without the bytes of what it holds. */
function addressOf(url: string): string {
  return url.startsWith('data:') ? url.slice(0, url.indexOf(',')) : url.replace(/^https?:\/\//i, '');
}
