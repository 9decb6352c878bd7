import assert from 'node:assert/strict';

/** So near to an edge a label may come and go, px. */
const EDGE_PX = 60;

/** What of the picture a reader would notice if it came, went or jumped: labels by event, and where the window stands. */
export async function look(timeline) {
  const [state, plot, labels] = [await timeline.state(), await timeline.plot(), await timeline.labels()];
  const facts = await timeline.page.evaluate((ids) => {
    const { insight } = document.querySelector('longview-timeline');
    const { store, scene } = insight;
    // A track that the growth of others has pushed below the fold has no labels.
    const inSight = new Set(scene.groups.filter(({ trackId, y }) => trackId !== undefined && y < scene.height).map(({ trackId }) => trackId));
    return ids.map((id) => {
      const row = store.rowOf(id);
      return { start: store.starts[row], isInSight: inSight.has(store.about.tracks[store.homeOf(row)].id) };
    });
  }, labels.map(({ id }) => id));
  return { state, plot, labels: labels.map((label, at) => ({ ...label, ...facts[at] })) };
}

/** No event that stays well in view loses its label when the window narrows. */
export function assertNoneLost(before, after, told) {
  const { start, end } = after.state;
  const ids = new Set(after.labels.map(({ id }) => id));
  const inSight = new Set(after.labels.filter(({ isInSight }) => isInSight).map(({ id }) => id));
  for (const label of before.labels) {
    const staysInView = label.start > start && label.start < end - (end - start) / 4 && isWhole(label, before.plot) && label.isInSight;
    if (staysInView && !inSight.has(label.id)) assert.ok(ids.has(label.id), `“${label.text}” has lost its label ${told}`);
  }
}

/** Away from the edges the same events have labels, moved by as much as the window. */
export function assertSameAwayFromEdges(before, after, told) {
  const msPerPx = (after.state.end - after.state.start) / after.plot.width;
  const shift = (before.state.start - after.state.start) / msPerPx;
  const now = new Map(after.labels.map((label) => [label.id, label]));
  for (const label of before.labels) {
    if (!isInner(label, before.plot, 0) || !isInner(label, after.plot, shift)) continue;
    const there = now.get(label.id);
    assert.ok(there, `“${label.text}” has lost its label ${told}`);
    assert.ok(Math.abs(there.x - label.x - shift) < 1.5, `“${label.text}” has moved by ${there.x - label.x} px instead of ${shift} px ${told}`);
  }
}

function isWhole({ y, height }, { top, bottom }) {
  return y >= top && y + height <= bottom;
}

function isInner({ x, width }, plot, shift) {
  return x + shift > plot.left + EDGE_PX && x + width + shift < plot.left + plot.width - EDGE_PX;
}
