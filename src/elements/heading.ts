import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A real heading of a level, with a name for style sheets and one to be referred to, if asked for; there is none below the sixth, which then says how deep it is. */
export function heading(level: number, content: unknown, part: string | typeof nothing = nothing, id: string | typeof nothing = nothing): TemplateResult {
  switch (level) {
    case 1: return html`<h1 part=${part} id=${id}>${content}</h1>`;
    case 2: return html`<h2 part=${part} id=${id}>${content}</h2>`;
    case 3: return html`<h3 part=${part} id=${id}>${content}</h3>`;
    case 4: return html`<h4 part=${part} id=${id}>${content}</h4>`;
    case 5: return html`<h5 part=${part} id=${id}>${content}</h5>`;
    case 6: return html`<h6 part=${part} id=${id}>${content}</h6>`;
    default: return html`<h6 part=${part} id=${id} aria-level=${level}>${content}</h6>`;
  }
}
