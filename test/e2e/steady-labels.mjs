import assert from 'node:assert/strict';

/** So near to an edge a label may come and go, px. */
const EDGE_PX = 60;
/** Places of labels are those in the picture, which begins with the axis; a track that grows may move them by some lanes. */
const AXIS_PX = 40;
const ROOM_PX = 66;

/** What of the picture a reader would notice if it came, went or jumped: labels by event, and where the window stands. */
export async function look(timeline) {
  await timeline.rest();
  const labels = await timeline.labels();
  const [state, plot] = [await timeline.state(), await timeline.plot()];
  const isMirrored = await timeline.page.evaluate(() => getComputedStyle(document.querySelector('longview-timeline')).direction === 'rtl');
  const { tops, facts, isVertical, scrolledPx } = await timeline.page.evaluate((ids) => {
    const element = document.querySelector('longview-timeline');
    const { store, scene } = element.insight;
    return {
      isVertical: element.isVertical,
      scrolledPx: element.shadowRoot.querySelector('.scroller').scrollLeft,
      tops: Object.fromEntries(scene.groups.filter(({ trackId }) => trackId !== undefined).map(({ trackId, y }) => [trackId, y])),
      facts: ids.map((id) => {
        const row = store.rowOf(id);
        return { start: store.starts[row], track: store.about.tracks[store.homeOf(row)].id };
      }),
    };
  }, labels.map(({ id }) => id));
  return { state, plot, isMirrored, isVertical, scrolledPx, tops, labels: labels.map((label, at) => ({ ...label, ...facts[at] })) };
}

/** No event that stays well in view loses its label when the window narrows. */
export function assertNoneLost(before, after, told) {
  const { start, end } = after.state;
  const ids = new Set(after.labels.map(({ id }) => id));
  for (const label of before.labels) {
    const staysInWindow = label.start > start && label.start < end - (end - start) / 4;
    if (staysInWindow && staysInHeight(label, before, after)) assert.ok(ids.has(label.id), `“${label.text}” has lost its label ${told}`);
  }
}

/** Away from the edges the same events have labels, moved by as much as the window. */
export function assertSameAwayFromEdges(before, after, told) {
  if (before.isVertical !== after.isVertical) return;
  const msPerPx = (after.state.end - after.state.start) / after.plot.width;
  if (after.isVertical) {
    assertMovedTogether(before, after, (before.state.start - after.state.start) / msPerPx, told);
    return;
  }
  const shift = ((before.state.start - after.state.start) / msPerPx) * (after.isMirrored ? -1 : 1);
  const now = new Map(after.labels.map((label) => [label.id, label]));
  for (const label of before.labels) {
    if (!isInner(label, before.plot, 0) || !isInner(label, after.plot, shift)) continue;
    // The label of a bar that began earlier stays at the edge, in view.
    if (label.start < before.state.start || label.start < after.state.start) continue;
    if (!staysInHeight(label, before, after)) continue;
    const there = now.get(label.id);
    assert.ok(there, `“${label.text}” has lost its label ${told}`);
    assert.ok(Math.abs(there.x - label.x - shift) < 1.5, `“${label.text}” has moved by ${there.x - label.x} px instead of ${shift} px ${told}`);
  }
}

/** Where time runs down, columns are scrolled sideways: every line of a label that is still there has gone with its column and its time. */
function assertMovedTogether(before, after, downPx, told) {
  const nameOf = ({ id, text }) => `${id} ${text}`;
  const now = new Map(after.labels.map((label) => [nameOf(label), label]));
  const acrossPx = before.scrolledPx - after.scrolledPx;
  for (const label of before.labels) {
    const there = now.get(nameOf(label));
    // The label of a bar that began earlier stays at the edge, in view.
    if (!there || label.start < before.state.start || label.start < after.state.start) continue;
    const [dx, dy] = [there.x - label.x, there.y - label.y];
    assert.ok(Math.abs(dx - acrossPx) < 1.5 && Math.abs(dy - downPx) < 1.5, `“${label.text}” has moved by ${dx}, ${dy} px instead of ${acrossPx}, ${downPx} px ${told}`);
  }
}

/** Whether a label stays between axis and fold: where a window has come to rest, tracks may grow and push those below them out of sight. */
function staysInHeight({ y, height, track }, before, after) {
  const movedPx = (after.tops[track] ?? Infinity) - before.tops[track];
  return [y, y + movedPx].every((top) => top >= AXIS_PX && top + height + ROOM_PX <= after.plot.bottom - after.plot.top);
}

function isInner({ x, width }, plot, shift) {
  return x + shift > plot.left + EDGE_PX && x + width + shift < plot.left + plot.width - EDGE_PX;
}
