import { clearFaults, complain, fieldOf, readField } from '../dialogs/date-fields.js';
import { dialogWordsIn } from '../dialogs/dialog-words-in.js';
import { findingMessagesIn } from '../messages/finding.js';
import { html, nothing } from 'lit';
import { nameSpan } from '../../time/name-span.js';
import type { DialogWords } from '../dialogs/dialog-words.js';
import { spanIn } from '../../store/filter-rows.js';
import type { FilterCriteria } from '../../store/filter-rows.js';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';
import type { Span } from '../../time/span.js';
import type { TemplateResult } from 'lit';
import type { TimelineInsight } from '../companions.js';

/** From when to when events are shown: two fields that read dates as people write them, either of which may be empty. */
export class SpanForm {
  readonly #changed: () => void;
  #words: { readonly locale: string; readonly said: DialogWords } | undefined;

  /** @param changed its words have come */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  render(timeline: LongviewTimeline, { words, store }: TimelineInsight): TemplateResult | typeof nothing {
    const { locale, filter } = timeline;
    const said = this.#wordsIn(locale);
    if (!said) return nothing;
    const messages = findingMessagesIn(locale);
    const [from, to] = edgesOf(spanIn(filter, store.timeZone));
    const field = (name: 'from' | 'to', edge: string): TemplateResult => html`
      <label><span>${said[name]}</span>
        <input name=${name} type="text" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go" aria-describedby="span-fault" .value=${edge === '' ? '' : words.date(edge)}>
      </label>`;
    return html`
      <form novalidate class="span" @submit=${(event: SubmitEvent) => { show(event, timeline, said); }} @input=${(event: Event) => { clearFaults(event.currentTarget as HTMLFormElement); }}>
        <fieldset>
          <legend>${messages.time}</legend>
          <button type="button" class="quick" @click=${(event: Event) => { showAll(event, timeline); }}>${messages.allTime}</button>
          <p class="fault" id="span-fault" role="alert"></p>
          <div class="fields">${field('from', from)} ${field('to', to)} <button type="submit">${messages.applyTime}</button></div>
        </fieldset>
      </form>
    `;
  }

  #wordsIn(locale: string): DialogWords | undefined {
    if (this.#words?.locale === locale) return this.#words.said;
    void dialogWordsIn(locale).then((said) => {
      if (this.#words?.locale === locale) return;
      this.#words = { locale, said };
      this.#changed();
    });
    return undefined;
  }
}

/** The ends of a span in EDTF, as coarse as names them; '' for one that is open. */
export function edgesOf(span: Span | undefined): readonly [from: string, to: string] {
  if (!span) return ['', ''];
  const [from = '', to = from] = nameSpan(span, 0).split('/');
  return [plain(from), plain(to)];
}

function plain(edge: string): string {
  return edge === '..' ? '' : edge;
}

/** A filter with another span, or with none; `undefined` where nothing is left of it. */
export function withSpan(filter: FilterCriteria | undefined, span: Span | undefined): FilterCriteria | undefined {
  const { span: _before, ...others } = filter ?? {};
  if (span) return { ...others, span };
  return Object.keys(others).length === 0 ? undefined : others;
}

function show(event: SubmitEvent, timeline: LongviewTimeline, words: DialogWords): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  clearFaults(form);
  const isEmpty = (name: string): boolean => fieldOf(form, name).value.trim() === '';
  const from = isEmpty('from') ? { earliest: -Infinity } : readField(form, 'from', timeline.locale, words);
  const to = from && (isEmpty('to') ? { latest: Infinity } : readField(form, 'to', timeline.locale, words));
  if (!from || !to) return;
  const span = { start: from.earliest, end: to.latest };
  if (span.start >= span.end) complain(form, 'to', words.backwards);
  else timeline.choose({ filter: withSpan(timeline.filter, Number.isFinite(span.start) || Number.isFinite(span.end) ? span : undefined) });
}

function showAll(event: Event, timeline: LongviewTimeline): void {
  const { form } = event.currentTarget as HTMLButtonElement;
  // What was typed and not asked for goes too.
  form?.reset();
  if (form) clearFaults(form);
  timeline.choose({ filter: withSpan(timeline.filter, undefined) });
}
