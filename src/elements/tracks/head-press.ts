/** A pointer that has come down on the head of a track. */
export interface HeadPress {
  readonly id: number;
  readonly track: number;
  readonly kind: 'move' | 'resize';
  readonly head: HTMLElement;
  /** Where it came down, client px. */
  readonly x: number;
  readonly y: number;
  readonly isMain: boolean;
  /** Whether movement alone takes hold of it; a finger on a head must rest first. */
  readonly isFree: boolean;
}

/** What a pointer has pressed of a head; `undefined` where it has come down on none. */
export function headPress({ target, pointerId, pointerType, button, clientX, clientY }: PointerEvent): HeadPress | undefined {
  const pressed = target instanceof Element ? target : undefined;
  const head = headAt(target);
  if (!pressed || !head) return undefined;
  const kind = pressed.closest('.head-edge') ? 'resize' : 'move';
  return {
    id: pointerId, track: Number(head.dataset['track']), kind, head, x: clientX, y: clientY, isMain: button === 0,
    isFree: pointerType !== 'touch' || kind === 'resize' || pressed.closest('.head-menu') !== null,
  };
}

/** The head of a track in the grid, by what screen readers know it by. */
export const HEAD = '[role="rowheader"]';

/** The head that an event happened on; `undefined` where that was none. */
export function headAt(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(HEAD)) || undefined;
}

/** The pointer stays with the head that it has pressed, wherever it goes. */
export function capture({ head, id }: HeadPress): void {
  try {
    head.setPointerCapture(id);
  } catch {
    // Pointers that a script made up cannot be captured.
  }
}
