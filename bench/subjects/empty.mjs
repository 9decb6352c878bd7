/** A page that listens to the wheel and the pointer and does nothing: what the bench itself costs. */
import { dragOver, wheelOver } from '../page/places.mjs';

let host;

export const prepare = () => undefined;

export function mount(element) {
  host = element;
  host.addEventListener('wheel', (event) => { event.preventDefault(); }, { passive: false });
  host.addEventListener('pointermove', () => undefined);
}

export const replace = () => undefined;
export const append = () => undefined;
export const gestures = () => ({ zoom: wheelOver(host, 60), pan: dragOver(host) });
