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

/** The same on paper, where nothing plays or opens: of what is no picture there are the words and the address. */
export function renderPrintedMedia({ media = [], title }: Pick<TimelineEvent, 'media' | 'title'>, words: EventWords): readonly TemplateResult[] {
  return media.map((medium) => {
    const { url, alt, caption, credit } = medium;
    const isPicture = mediaTypeOf(medium) === 'image';
    const below = words.text(caption ?? (isPicture ? undefined : alt));
    const owed = [words.text(credit), isPicture ? '' : addressOf(url)].filter((part) => part !== '').join(' · ');
    return html`
      <figure>
        ${isPicture ? renderPicture(url, { name: words.text(alt ?? caption ?? title), instead: words.text(alt) || addressOf(url), loading: 'eager' }) : nothing}
        ${below === '' && owed === '' ? nothing : html`<figcaption>${below} <small>${owed}</small></figcaption>`}
      </figure>
    `;
  });
}

/** What a picture says to who cannot see it, what stands in its place where it cannot be had, and whether it waits until it comes into sight. */
interface Picture {
  readonly name: string;
  readonly instead: string;
  readonly loading: 'lazy' | 'eager';
}

function renderMedium(url: string, type: MediaType, { name, instead }: Pick<Picture, 'name' | 'instead'>): TemplateResult {
  if (type === 'video') return html`<video src=${url} controls preload="metadata" playsinline aria-label=${name}></video>`;
  if (type === 'audio') return html`<audio src=${url} controls preload="none" aria-label=${name}></audio>`;
  return renderLink(url, renderPicture(url, { name, instead, loading: 'lazy' }));
}

function renderPicture(url: string, { name, instead, loading }: Picture): TemplateResult {
  return html`
    <img src=${url} alt=${name} loading=${loading} decoding="async" referrerpolicy="no-referrer" @load=${settled} @error=${settled}>
    <span class="instead">${instead}</span>
  `;
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
