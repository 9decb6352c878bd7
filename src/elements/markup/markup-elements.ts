/** Without a page, as on a server, there are no elements; the classes can be imported there all the same. */
const Base = typeof HTMLElement === 'undefined' ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/**
 * A track of the timeline around it, or of the track around it, as data: its events are the `<longview-event>` elements,
 * lists and tables inside.
 *
 * @tag longview-track
 * @summary A track of a timeline, written in the page.
 *
 * @attr {string} id - What events and relations call it; its name by default.
 * @attr {string} name - What readers call it; a heading inside does as well.
 * @attr {string} color - A slot of the palette, 1 to 9, or a hex colour.
 * @attr {string} time-zone - IANA time zone of its clocks.
 * @attr {string} description - About it.
 *
 * @slot - Events, lists, tables, and tracks that belong to it.
 */
export class LongviewTrack extends Base {}

/**
 * An event of the timeline or track around it, as data. What is bold, linked or a heading inside is its title, else the
 * whole line; paragraphs are its description, each `<cite>` is a source.
 *
 * @tag longview-event
 * @summary An event of a timeline, written in the page.
 *
 * @attr {string} id - What links and relations call it; made from the title by default.
 * @attr {string} date - EDTF; a `<time datetime>` inside does as well, or two with a dash between them.
 * @attr {string} track - Ids of the tracks that took part, between `;`; the one around it by default.
 * @attr {string} kind - Kind of event.
 * @attr {number} importance - 0–100.
 * @attr {string} label - A shorter title for the timeline.
 * @attr {string} place - Where it was.
 * @attr {string} note - A remark of the editors.
 *
 * @slot - What it was: text, paragraphs, sources, pictures.
 */
export class LongviewEvent extends Base {}

declare global {
  interface HTMLElementTagNameMap {
    'longview-track': LongviewTrack;
    'longview-event': LongviewEvent;
  }
}
