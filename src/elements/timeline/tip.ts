/** A few words about what is under the pointer. */
export interface Tip {
  readonly title: string;
  readonly date: string;
  /** Client px. */
  readonly x: number;
  readonly y: number;
}

/** From the pointer to the tip, so that the pointer does not cover it. */
const OFFSET_PX = 14;
/** From the tip to the edge of the plot. */
const MARGIN_PX = 4;

/**
 * Shows a tip beside the pointer and inside the plot, or hides it.
 *
 * @param element a date and a title, in the plot
 */
export function placeTip(element: HTMLElement, tip: Tip | undefined): void {
  element.hidden = tip === undefined;
  const around = element.parentElement?.getBoundingClientRect();
  if (!tip || !around) return;
  const [date, title] = element.children;
  if (date) date.textContent = tip.date;
  if (title) title.textContent = tip.title;
  const own = element.getBoundingClientRect();
  const left = Math.max(MARGIN_PX, Math.min(tip.x - around.left + OFFSET_PX, around.width - own.width - MARGIN_PX));
  const isRoomBelow = tip.y - around.top + OFFSET_PX + own.height < around.height;
  const top = tip.y - around.top + (isRoomBelow ? OFFSET_PX : -OFFSET_PX - own.height);
  element.style.transform = `translate(${left}px, ${top}px)`;
}
