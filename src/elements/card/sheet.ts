/** Whether a card lies at the foot of its timeline as a sheet, as it does in narrow ones, and not beside the plot or elsewhere in the page. */
export function liesAsSheet(card: Element): boolean {
  const place = card.parentElement;
  return place?.className === 'beside' && getComputedStyle(place).display !== 'contents';
}
