const STEP_PX = 12;

/**
 * Turning the wheel at two thirds of the width, so that neither end stays in place.
 *
 * @param {Element} element what the wheel is turned over
 * @param {number} deltaPx how far one step turns; chosen for each subject so that a step zooms by about a tenth
 */
export function wheelOver(element, deltaPx) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { kind: 'wheel', x: x + (width * 2) / 3, y: y + height / 2, deltaPx };
}

/**
 * Dragging to the left from the right, 12 px a step.
 *
 * @param {Element} element what is dragged
 * @param {number} [share] how far down in it, 0–1
 */
export function dragOver(element, share = 0.5) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { kind: 'drag', x: x + width * 0.7, y: y + height * share, stepPx: -STEP_PX };
}
