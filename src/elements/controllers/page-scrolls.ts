/** Whether anything around an element would scroll up or down; not where the element, or something around it, has the screen for itself. */
export function pageScrolls(element: Element): boolean {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (around.matches(':fullscreen')) return false;
    if (around !== element && around !== document.documentElement && around !== document.body && scrollsItself(around)) return true;
  }
  // What is around the frame may scroll, and cannot be asked.
  return window.self !== window.top || viewportScrolls();
}

function scrollsItself(element: Element): boolean {
  return element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** The page's overflow is that of its root, or of its body where the root says nothing. */
function viewportScrolls(): boolean {
  const page = document.scrollingElement;
  if (page === null || page.scrollHeight <= page.clientHeight + 1) return false;
  const root = getComputedStyle(document.documentElement).overflowY;
  const overflow = root === 'visible' ? getComputedStyle(document.body).overflowY : root;
  return overflow !== 'hidden' && overflow !== 'clip';
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
