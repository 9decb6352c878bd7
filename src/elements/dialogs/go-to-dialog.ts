import { clearFaults, complain, fieldOf, readField } from './date-fields.js';
import { html } from 'lit';
import { insert } from '../../time/locales.js';
import { MS_PER_MEAN_YEAR } from '../../time/instant.js';
import { parseEdtf } from '../../time/edtf.js';
import { parseTypedDate } from '../../time/typed-date.js';
import { stretchOf } from '../timeline/go-to-date.js';
import { zeroPadded } from '../../time/edtf/zero-padded.js';
import type { DialogHost } from './dialog-host.js';
import type { DialogWords } from './dialog-words.js';
import type { Span } from '../../time/span.js';
import type { TemplateResult } from 'lit';

/** What may stand behind a year in an example. */
const EXAMPLES = ['', '-02', '-02-08'];

/** A field for a date to go to, and two for a range: what the mouse does with Shift and a drag, without a drag. */
export function renderGoTo(host: DialogHost, words: DialogWords, close: () => void): TemplateResult {
  const { start, end } = host.window;
  const examples = examplesWithin(host.limits).map((edtf) => host.words?.date(edtf) ?? edtf).join(', ');
  return html`
    <form novalidate @submit=${(event: SubmitEvent) => { go(event, host, words, close); }} @input=${(event: Event) => { echo(event, host); }}>
      <div class="fields">
        <div class="field">
          <label for="go-date">${words.date}</label>
          <input id="go-date" name="date" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go" aria-describedby="go-fault go-read go-note">
        </div>
        <button class="go" type="submit">${words.go}</button>
      </div>
      <p class="fault" id="go-fault" role="alert"></p>
      <p class="read" id="go-read"></p>
      <p class="note" id="go-note">${insert(words.examples, examples)}</p>
    </form>
    <form novalidate aria-labelledby="range-title" @submit=${(event: SubmitEvent) => { zoom(event, host, words, close); }}>
      <h3 id="range-title">${words.range}</h3>
      <div class="fields">
        <div class="field">
          <label for="range-from">${words.from}</label>
          <input id="range-from" name="from" type="text" autocomplete="off" spellcheck="false" aria-describedby="range-fault" .value=${host.words?.day(start) ?? ''}>
        </div>
        <div class="field">
          <label for="range-to">${words.to}</label>
          <input id="range-to" name="to" type="text" autocomplete="off" spellcheck="false" aria-describedby="range-fault" .value=${host.words?.day(end - 1) ?? ''}>
        </div>
        <button class="go" type="submit">${words.zoom}</button>
      </div>
      <p class="fault" id="range-fault" role="alert"></p>
    </form>
  `;
}

function go(event: SubmitEvent, host: DialogHost, words: DialogWords, close: () => void): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  clearFaults(form);
  const date = readField(form, 'date', host.locale, words);
  if (!date) return;
  const { min, max } = host.limits;
  if (!isWithin(stretchOf(date), host.limits)) {
    complain(form, 'date', insert(words.outside, host.words?.day(min) ?? '', host.words?.day(max) ?? ''));
    return;
  }
  // First the dialog gives the focus back, then the journey takes it.
  close();
  host.goToDate(date);
}

/** Dates that show how one may be written, as far as they can be gone to; where none can, as among the ages of the Earth, all of them. */
function examplesWithin(limits: DialogHost['limits']): readonly string[] {
  const middle = Math.floor(1970 + (limits.min + limits.max) / 2 / MS_PER_MEAN_YEAR);
  const usual = examplesOf(1904);
  const candidates = middle > 0 && middle <= 9999 ? [usual, examplesOf(middle)] : [usual];
  return candidates.map((dates) => dates.filter((edtf) => isReachable(edtf, limits))).find(({ length }) => length > 0) ?? usual;
}

function examplesOf(year: number): readonly string[] {
  return [...EXAMPLES.map((rest) => `${zeroPadded(year, 4)}${rest}`), '-0043'];
}

function isReachable(edtf: string, limits: DialogHost['limits']): boolean {
  const date = parseEdtf(edtf);
  return date.ok && isWithin(stretchOf(date.value), limits);
}

function isWithin(span: Span | undefined, { min, max }: DialogHost['limits']): boolean {
  return span !== undefined && span.end >= min && span.start <= max;
}

function zoom(event: SubmitEvent, host: DialogHost, words: DialogWords, close: () => void): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  clearFaults(form);
  const from = readField(form, 'from', host.locale, words);
  const to = from && readField(form, 'to', host.locale, words);
  if (!from || !to) return;
  const [start, end] = [stretchOf(from)?.start ?? host.limits.min, stretchOf(to)?.end ?? host.limits.max];
  if (start >= end) {
    complain(form, 'to', words.backwards);
    return;
  }
  close();
  host.zoomTo({ start, end });
}

/** Says how what is being typed is understood, in the words of the reader. */
function echo(event: Event, host: DialogHost): void {
  const form = event.currentTarget as HTMLFormElement;
  clearFaults(form);
  const text = fieldOf(form, 'date').value;
  const date = text.trim() === '' ? undefined : parseTypedDate(text, { locale: host.locale });
  const read = form.querySelector('.read');
  if (read) read.textContent = date?.ok === true ? host.words?.date(date.value.text) ?? '' : '';
}
