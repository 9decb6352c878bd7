import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';

/** Lines in a square of 16, in the colour of the text around them. */
export const previousIcon: SVGTemplateResult = svg`<path d="M3.5 10 8 5.5l4.5 4.5"/>`;
export const nextIcon: SVGTemplateResult = svg`<path d="M3.5 6 8 10.5 12.5 6"/>`;
export const closeIcon: SVGTemplateResult = svg`<path d="m4 4 8 8M12 4l-8 8"/>`;
export const onlyIcon: SVGTemplateResult = svg`<path d="M2.5 3.5h11L9.5 8.5V13l-3-1.5v-3z"/>`;
