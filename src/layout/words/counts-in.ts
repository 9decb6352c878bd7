import { numberFormat } from '../../time/words/civil-format.js';
import type { WriteCount } from '../layout-input.js';

/** Writes counts as readers of a language do: `12,345`. */
export function countsIn(locale: string): WriteCount {
  return (count) => numberFormat(locale, {}).format(count);
}
