import { parseTypedDate } from '../../time/typed-date.js';
import type { DialogWords } from './dialog-words.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';

/** What a reader typed into a field of a form, as a date; where it is none, `undefined`, and the form says why. */
export function readField(form: HTMLFormElement, name: string, locale: string, { faults }: Pick<DialogWords, 'faults'>): FuzzyDate | undefined {
  const date = parseTypedDate(fieldOf(form, name).value, { locale });
  if (date.ok) return date.value;
  const code = date.issues[0]?.code ?? '';
  complain(form, name, Object.entries(faults).find(([known]) => known === code)?.[1] ?? faults['typed-date/not-understood']);
  return undefined;
}

/** Says beside the fields of a form what is wrong with one of them, and takes the reader there. */
export function complain(form: HTMLFormElement, name: string, fault: string): void {
  const place = form.querySelector('.fault');
  const field = fieldOf(form, name);
  if (place) place.textContent = fault;
  field.setAttribute('aria-invalid', 'true');
  field.focus();
  field.select();
  // In a legend that scrolls there may be room for the field alone.
  place?.scrollIntoView({ block: 'nearest' });
}

/** Takes back what was said to be wrong. */
export function clearFaults(form: HTMLFormElement): void {
  const place = form.querySelector('.fault');
  if (place) place.textContent = '';
  for (const field of form.querySelectorAll('input')) field.removeAttribute('aria-invalid');
}

export function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}
