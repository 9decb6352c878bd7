import type { FilterCriteria } from '../../store/filter-rows.js';

/** A reader has changed what is shown: the filter or the detail. */
export class LongviewFilterEvent extends Event {
  static readonly type = 'longview-filter';
  readonly filter: FilterCriteria | undefined;
  /** 0–100. */
  readonly detail: number;
  /** How many events meet both. */
  readonly remaining: number;
  /** How many events there are. */
  readonly total: number;

  constructor({ filter, detail, remaining, total }: {
    readonly filter: FilterCriteria | undefined;
    readonly detail: number;
    readonly remaining: number;
    readonly total: number;
  }) {
    super(LongviewFilterEvent.type, { bubbles: true, composed: true });
    this.filter = filter;
    this.detail = detail;
    this.remaining = remaining;
    this.total = total;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'longview-filter': LongviewFilterEvent;
  }
}
