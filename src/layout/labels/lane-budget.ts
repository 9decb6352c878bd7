/** A track needs no more lanes than this at rest; deeper zooms may open further ones. */
const MAX_BASE_LANES = 12;

/**
 * How many lanes each track starts with: one each, and what is left to where the events are, one by one to the neediest (D’Hondt’s highest averages).
 *
 * @param counts events at home in each track
 * @param total  lanes that there is room for in all
 * @example laneBudget([90, 10, 0], 6) // [4, 1, 1]
 */
export function laneBudget(counts: readonly number[], total: number): number[] {
  const lanes = counts.map(() => 1);
  // Square roots, so that a crowded track does not take everything.
  const weights = counts.map((count) => (count > 1 ? Math.sqrt(count) : 0));
  for (let spare = total - lanes.length; spare > 0; spare -= 1) {
    let neediest = -1;
    let need = 0;
    weights.forEach((weight, i) => {
      const share = weight / (lanes[i] ?? 1);
      if ((lanes[i] ?? 0) < MAX_BASE_LANES && share > need) {
        need = share;
        neediest = i;
      }
    });
    if (neediest < 0) break;
    lanes[neediest] = (lanes[neediest] ?? 0) + 1;
  }
  return lanes;
}
