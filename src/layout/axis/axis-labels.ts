import { inOrder } from '../bidi.js';
import { civilToInstant } from '../../time/civil.js';
import { FIRST_CALENDAR_YEAR, PRESENT_YEAR } from '../../time/axis/before-present.js';
import { formatTick } from '../../time/axis/format-tick.js';
import { floorToTick } from '../../time/axis/ticks.js';
import { findWords } from '../../time/locales.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MEAN_YEAR } from '../../time/instant.js';
import type { FontRole } from '../../scene/theme.js';
import type { FormatTickOptions } from '../../time/axis/format-tick.js';
import type { Instant } from '../../time/instant.js';
import type { Span } from '../../time/span.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';
import type { TickStep } from '../../time/axis/ladder.js';

/** A text and how wide it is, px. */
export interface AxisLabel {
  readonly text: string;
  readonly width: number;
}

/** How the context of ticks is written: in which length, and whether a day has its clock. */
export interface ContextStyle {
  readonly length: NonNullable<FormatTickOptions['length']>;
  readonly hasClock: boolean;
}

/** Texts that are remembered for a language and font; then the memory starts again. */
const REMEMBERED_LABELS = 4000;

/** Between a day and the name of its clock. */
const BEFORE_CLOCK = ' · ';

/**
 * Years whose labels are about as wide as any of their kind, each with the first year of its kind: ages in billions, millions and
 * thousands of years, years BC, years that carry their era, plain years, and those to come.
 */
const WIDE_YEARS: readonly (readonly [firstYear: number, wideYear: number])[] = [
  [-Infinity, -888_888_888_888],
  [PRESENT_YEAR - 1e9, -888_888_888],
  [PRESENT_YEAR - 1e6, -888_888],
  [FIRST_CALENDAR_YEAR, -8887],
  [1, 88],
  [100, 8888],
  [10_000, 888_888],
  [1e6, 888_888_888_888],
];

/** The labels of an axis in one language and font, each formatted and measured once. */
export class AxisLabels {
  readonly #locale: string;
  readonly #measure: TextMeasurer;
  readonly #clock: string | undefined;
  readonly #labels = new Map<string, AxisLabel>();
  readonly #widest = new Map<string, number>();

  constructor(locale: string, measure: TextMeasurer, clock: string | undefined) {
    this.#locale = locale;
    this.#measure = measure;
    this.#clock = clock;
  }

  tick(step: TickStep, instant: Instant): AxisLabel {
    return this.#label(`${step.unit}${step.count} ${instant}`, 'axis', () => formatTick(step, instant, { locale: this.#locale, row: 'tick' }));
  }

  context(step: TickStep, instant: Instant, { length, hasClock }: ContextStyle): AxisLabel {
    const key = `${length} ${step.unit}${step.count} ${instant} ${hasClock}`;
    return this.#label(key, 'context', () => {
      const text = formatTick(step, instant, { locale: this.#locale, row: 'context', length });
      return hasClock && step.unit === 'day' && this.#clock !== undefined ? text + BEFORE_CLOCK + this.#clock : text;
    });
  }

  /**
   * About the widest label that ticks of a step have anywhere in the stretches of time that a window touches. It is the same for all
   * windows in one stretch, so that panning does not change which step fits.
   */
  widestTick(step: TickStep, window: Span): number {
    if (step.unit !== 'year') return this.#widestOf(`${step.unit}${step.count}`, () => samples(step.count > 1 && step.unit === 'day' ? 'week' : step.unit, 2000), (instant) => this.tick(step, instant));
    return this.#widestInYears(window, (year) => this.#widestOf(`${step.unit}${step.count} ${year}`, () => [civilToInstant(year, 1, 1)], (instant) => this.tick(step, floorToTick(step, instant))));
  }

  /** The same for the names of what the ticks stand in. */
  widestContext(step: TickStep, style: ContextStyle, window: Span): number {
    return this.#widestInYears(window, (year) => this.#widestOf(`${style.length} ${step.unit}${step.count} ${style.hasClock} ${year}`, () => samples('month', year), (instant) => this.context(step, instant, style)));
  }

  #label(key: string, font: FontRole, format: () => string): AxisLabel {
    let label = this.#labels.get(key);
    if (label === undefined) {
      const text = inOrder(format());
      label = { text, width: this.#measure(text, font) };
      if (this.#labels.size >= REMEMBERED_LABELS) this.#labels.clear();
      this.#labels.set(key, label);
    }
    return label;
  }

  #widestInYears({ start, end }: Span, widestIn: (year: number) => number): number {
    const first = PRESENT_YEAR + 20 + start / MS_PER_MEAN_YEAR - 1;
    const last = PRESENT_YEAR + 20 + end / MS_PER_MEAN_YEAR + 1;
    let widest = 0;
    WIDE_YEARS.forEach(([from, year], i) => {
      const until = WIDE_YEARS[i + 1]?.[0] ?? Infinity;
      if (from <= last && until > first) widest = Math.max(widest, widestIn(year));
    });
    return widest;
  }

  #widestOf(key: string, instants: () => readonly Instant[], label: (instant: Instant) => AxisLabel): number {
    let widest = this.#widest.get(key);
    if (widest === undefined) {
      widest = instants().reduce((most, instant) => Math.max(most, label(instant).width), 0);
      this.#widest.set(key, widest);
    }
    return widest;
  }
}

/** Instants of a year, of which one has about the widest label that a unit can have: each month, weekday or hour, with two digits. */
function samples(unit: TickStep['unit'], year: number): Instant[] {
  const end = civilToInstant(year, 12, 28);
  switch (unit) {
    case 'month':
    case 'week': return Array.from({ length: 12 }, (_, month) => civilToInstant(year, month + 1, 28));
    case 'day': return Array.from({ length: 7 }, (_, day) => end - day * MS_PER_DAY);
    default: return Array.from({ length: 24 }, (_, hour) => end + hour * MS_PER_HOUR);
  }
}

const known = new WeakMap<TextMeasurer, Map<string, AxisLabels>>();

/** The labels for a language, font and clock, with what they remember of earlier frames. */
export function axisLabels(locale: string, measure: TextMeasurer, clock: string | undefined): AxisLabels {
  let byLocale = known.get(measure);
  if (byLocale === undefined) known.set(measure, byLocale = new Map<string, AxisLabels>());
  // A language may learn its words while it is in use.
  const key = `${locale} ${findWords(locale)?.language ?? ''} ${clock ?? ''}`;
  let labels = byLocale.get(key);
  if (labels === undefined) byLocale.set(key, labels = new AxisLabels(locale, measure, clock));
  return labels;
}
