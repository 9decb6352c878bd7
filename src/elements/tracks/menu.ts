/** An entry of a menu. */
export interface MenuItem {
  readonly name: string;
  /** It is there, and does nothing just now. */
  readonly isOff?: boolean;
  /** The menu stays open, for what one does several times in a row. */
  readonly stays?: boolean;
  /** A line above it. */
  readonly isFirstOfGroup?: boolean;
  readonly press: () => void;
}

/** What a menu is opened for. */
export interface MenuRequest {
  readonly name: string;
  /** Where it opens, client px. */
  readonly anchor: DOMRect;
  readonly isRightToLeft: boolean;
  /** The entries as they are now; asked again after an entry that stays open was pressed. */
  readonly items: () => readonly MenuItem[];
  /** The menu has closed while it had the focus. */
  readonly restoreFocus: () => void;
}

/** Free room between a menu and the edge of the window, px. */
const EDGE_PX = 8;

/**
 * A menu after the ARIA practices: arrows, Home, End and first letters go from entry to entry, Escape and Tab close it. It is a native
 * popover, so that nothing clips it and a press beside it closes it.
 */
export class Menu {
  readonly #element = document.createElement('div');
  #request: MenuRequest | undefined;

  constructor(parent: ParentNode) {
    const element = this.#element;
    element.className = 'menu';
    element.popover = 'auto';
    element.setAttribute('role', 'menu');
    element.addEventListener('keydown', (event) => { this.#pressKey(event); });
    element.addEventListener('toggle', (event) => { if (event.newState === 'closed') this.#closed(); });
    // What happens in a menu is no business of the plot.
    for (const type of ['pointerdown', 'click', 'dblclick', 'wheel'] as const) element.addEventListener(type, (event) => { event.stopPropagation(); });
    parent.append(element);
  }

  get isOpen(): boolean {
    return this.#element.matches(':popover-open');
  }

  open(request: MenuRequest): void {
    this.#request = request;
    this.#element.setAttribute('aria-label', request.name);
    this.#fill();
    this.#element.showPopover();
    this.#place(request);
    this.#items[0]?.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.#element.hidePopover();
    // The browser tells so in a later task; until then the focus would be on what is hidden.
    this.#closed();
  }

  dispose(): void {
    this.#element.remove();
  }

  get #items(): readonly HTMLElement[] {
    return [...this.#element.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  get #active(): HTMLElement | undefined {
    return this.#items.find((item) => item.matches(':focus'));
  }

  #fill(): void {
    const items = this.#request?.items() ?? [];
    const buttons = items.flatMap(({ name, isOff = false, stays = false, isFirstOfGroup = false, press }): HTMLElement[] => {
      const button = document.createElement('button');
      button.type = 'button';
      button.setAttribute('role', 'menuitem');
      button.tabIndex = -1;
      button.textContent = name;
      if (isOff) button.setAttribute('aria-disabled', 'true');
      button.addEventListener('click', () => { if (!isOff) this.#press(press, stays); });
      button.addEventListener('pointermove', () => { if (!button.matches(':focus')) button.focus({ preventScroll: true }); });
      if (!isFirstOfGroup) return [button];
      const line = document.createElement('div');
      line.setAttribute('role', 'separator');
      return [line, button];
    });
    this.#element.replaceChildren(...buttons);
  }

  #press(press: () => void, stays: boolean): void {
    if (!stays) {
      this.close();
      press();
      return;
    }
    const at = this.#items.findIndex((item) => item === this.#active);
    press();
    this.#fill();
    this.#items[at]?.focus();
  }

  #closed(): void {
    const { activeElement } = this.#element.getRootNode() as ShadowRoot;
    // The browser gives the focus back to what had it before, which may have gone.
    const isLost = activeElement === null || this.#element.contains(activeElement) || activeElement === document.body;
    const request = this.#request;
    this.#request = undefined;
    if (isLost) request?.restoreFocus();
  }

  #place({ anchor, isRightToLeft }: MenuRequest): void {
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const { innerWidth, innerHeight } = window;
    const wanted = isRightToLeft ? anchor.right - width : anchor.left;
    const x = Math.max(EDGE_PX, Math.min(wanted, innerWidth - width - EDGE_PX));
    const fitsBelow = anchor.bottom + height + EDGE_PX <= innerHeight;
    const fitsAbove = anchor.top - height >= EDGE_PX;
    const y = fitsBelow ? anchor.bottom : fitsAbove ? anchor.top - height : Math.max(EDGE_PX, innerHeight - height - EDGE_PX);
    this.#element.style.left = `${x}px`;
    this.#element.style.top = `${y}px`;
  }

  #pressKey(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.findIndex((item) => item === this.#active);
    const { key } = event;
    if (key === 'Tab' || key === 'Escape') this.close();
    else if (key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (key === 'ArrowUp') items.at(at <= 0 ? -1 : at - 1)?.focus();
    else if (key === 'Home') items[0]?.focus();
    else if (key === 'End') items.at(-1)?.focus();
    else if (key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) focusByLetter(items, at, key);
    else {
      // Enter and Space press the button; no other key is for the plot.
      event.stopPropagation();
      return;
    }
    event.stopPropagation();
    if (key !== 'Tab') event.preventDefault();
  }
}

/** The next entry that begins with a letter. */
function focusByLetter(items: readonly HTMLElement[], at: number, letter: string): void {
  const inTurn = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  inTurn.find((item) => item.textContent.trim().toLowerCase().startsWith(letter.toLowerCase()))?.focus();
}
