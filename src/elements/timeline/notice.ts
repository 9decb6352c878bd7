/** How long a notice stays, ms. */
const NOTICE_MS = 2400;

const hiding = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** Tells, in writing over the foot of the plot and aloud, what has been done. */
export function showNotice(root: ParentNode, text: string): void {
  const notice = root.querySelector<HTMLElement>('.notice');
  const live = root.querySelector<HTMLElement>('.live');
  if (live) live.textContent = text;
  if (!notice) return;
  notice.textContent = text;
  notice.hidden = false;
  clearTimeout(hiding.get(notice));
  hiding.set(notice, setTimeout(() => { notice.hidden = true; }, NOTICE_MS));
}
