import { findWords } from '../../time/locales.js';
import { labelText } from '../events/label-text.js';
import { valueAt } from '../../base/number.js';
import type { EventStore } from '../../store/event-store.js';
import type { LabelFlow } from './label-flow.js';
import type { LocaleWords } from '../../time/locales/locale-words.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';

/** What labels depend on beside the events. */
export interface LabelSetting {
  readonly locale: string;
  readonly measure: TextMeasurer;
  readonly flow: LabelFlow;
}

/** Labels whose texts are remembered; there are never so many in a picture. */
const REMEMBERED_TEXTS = 10_000;
const NOT_MEASURED = -1;

/**
 * What the labels of events say and what they take along time, found out when it is first asked for. It is kept by the places that events
 * have in their dataset: whoever has the same events, or more of them, goes on with what is known.
 */
export class LabelTexts {
  readonly #store: EventStore;
  readonly #setting: LabelSetting;
  /** Those for dates, which may come later than the labels in their language. */
  readonly #words: LocaleWords | undefined;
  readonly #texts: Map<number, string>;
  readonly #widths: Float32Array;

  /** @param before labels of which these are to keep what is the same */
  constructor(store: EventStore, setting: LabelSetting, before?: LabelTexts) {
    this.#store = store;
    this.#setting = setting;
    this.#words = findWords(setting.locale);
    this.#widths = new Float32Array(store.eventCount).fill(NOT_MEASURED);
    const known = before && before.#words === this.#words && isSame(before.#setting, setting) && store.goesOnFrom(before.#store) ? before : undefined;
    this.#texts = known ? known.#texts : new Map<number, string>();
    if (known) this.#widths.set(known.#widths);
  }

  /** What an event's label says, as it is drawn. */
  textOf(row: number): string {
    const place = this.#store.placeOf(row);
    const known = this.#texts.get(place);
    if (known !== undefined) return known;
    const { locale, measure, flow } = this.#setting;
    const text = flow.set(labelText(this.#store, row, locale, measure), measure);
    if (this.#texts.size >= REMEMBERED_TEXTS) this.#texts.clear();
    this.#texts.set(place, text);
    return text;
  }

  /** What that takes along time, px. */
  widthOf(row: number): number {
    const place = this.#store.placeOf(row);
    if (valueAt(this.#widths, place) === NOT_MEASURED) this.#widths[place] = this.#setting.flow.lengthPx(this.textOf(row), this.#setting.measure);
    return valueAt(this.#widths, place);
  }
}

function isSame(a: LabelSetting, b: LabelSetting): boolean {
  return a.locale === b.locale && a.measure === b.measure && a.flow === b.flow;
}
