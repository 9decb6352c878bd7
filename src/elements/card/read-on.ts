/** The timeline whose card is read. */
interface ReadTimeline {
  select(id: undefined): void;
}

/** The card that had the focus last, as long as nothing else has it. */
let read: { readonly card: HTMLElement; readonly timeline: () => ReadTimeline | undefined } | undefined;
let listens = false;

/**
 * Who goes on from the heading of a card line by line, with the caret of a screen reader, is still in the card; for Firefox the focus is
 * then in the page. Escape closes the card all the same, and leads back to where it was opened from.
 */
export function keepEscape(card: HTMLElement, timeline: () => ReadTimeline | undefined): void {
  card.addEventListener('focusin', () => { read = { card, timeline }; });
  card.addEventListener('focusout', ({ relatedTarget }) => { if (relatedTarget !== null && read?.card === card) read = undefined; });
  if (!listens) document.addEventListener('keydown', press);
  listens = true;
}

function press(event: KeyboardEvent): void {
  const { activeElement, body } = document;
  if (event.key !== 'Escape' || event.defaultPrevented || read?.card.isConnected !== true || (activeElement !== null && activeElement !== body)) return;
  const { card, timeline } = read;
  const heading = card.shadowRoot?.querySelector<HTMLElement>('h3');
  read = undefined;
  // A card that the page keeps beside its timeline may show nothing.
  if (!heading) return;
  event.preventDefault();
  // Where the focus goes from the card is known.
  heading.focus();
  timeline()?.select(undefined);
}
