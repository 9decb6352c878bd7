import { assertExists } from '../../src/base/assert.js';
import type { LongviewMinimap } from '../../src/elements/minimap/longview-minimap.js';

/** A part of the overview that a hand can take hold of. */
export type MinimapPart = 'start' | 'end' | 'window' | 'map';

/** An overview, in the words of its reader. */
export class MinimapHarness {
  readonly element: LongviewMinimap;

  constructor(element: LongviewMinimap | null) {
    this.element = assertExists(element, 'a minimap');
  }

  part(name: MinimapPart): HTMLElement {
    return assertExists(this.element.shadowRoot?.querySelector<HTMLElement>(name === 'map' ? '.map' : `.${name}`), name);
  }

  boxOf(name: MinimapPart): DOMRect {
    return this.part(name).getBoundingClientRect();
  }

  /** What is read out of a thumb. */
  thumb(name: 'start' | 'end'): { readonly role: string | null; readonly label: string | null; readonly text: string | null; readonly now: number; readonly min: number; readonly max: number } {
    const thumb = this.part(name);
    const number = (attribute: string): number => Number(thumb.getAttribute(attribute));
    return {
      role: thumb.getAttribute('role'), label: thumb.getAttribute('aria-label'), text: thumb.getAttribute('aria-valuetext'),
      now: number('aria-valuenow'), min: number('aria-valuemin'), max: number('aria-valuemax'),
    };
  }

  /** Drags a part by some px, as a mouse does. */
  drag(name: MinimapPart, byPx: number): void {
    const part = this.part(name);
    const { x, width, y, height } = part.getBoundingClientRect();
    const [clientX, clientY] = [x + width / 2, y + height / 2];
    // A made-up pointer cannot be captured.
    this.part('map').setPointerCapture = () => undefined;
    const send = (type: string, at: number): void => {
      part.dispatchEvent(new PointerEvent(type, { clientX: at, clientY, bubbles: true, composed: true, cancelable: true, pointerId: 1, button: 0, buttons: 1 }));
    };
    send('pointerdown', clientX);
    send('pointermove', clientX + byPx / 2);
    send('pointermove', clientX + byPx);
    send('pointerup', clientX + byPx);
  }

  press(name: 'start' | 'end', key: string): KeyboardEvent {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
    this.part(name).dispatchEvent(event);
    return event;
  }

  doubleClick(): void {
    this.part('map').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
  }
}
