import type { Issue } from '../../base/result.js';
import type { OtherCalendar } from '../../time/calendars/other-calendar.js';

/** The calendar that everything is in already. */
const OWN = 'gregorian';

/** Finds the second calendar that a page asks for; the calendars are loaded when one first does. */
export class CalendarController {
  readonly #onChange: () => void;
  #name: string | undefined;
  #calendar: OtherCalendar | undefined;
  #issues: readonly Issue[] = [];

  /** @param onChange another calendar is here, or none any more */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The calendar, once it has come. */
  get calendar(): OtherCalendar | undefined {
    return this.#calendar;
  }

  /** What is wrong with the name that was asked for. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** Asks for a calendar by its id; nothing and `gregorian` ask for none. */
  async ask(name: string | undefined): Promise<void> {
    const wanted = name === undefined || name === '' || name === OWN ? undefined : name;
    if (wanted === this.#name) return;
    this.#name = wanted;
    if (wanted === undefined) {
      this.#set(undefined);
      return;
    }
    const { OTHER_CALENDARS, otherCalendar } = await import('../../time/calendars/find-calendar.js');
    if (this.#name !== wanted) return;
    const calendar = otherCalendar(wanted);
    this.#set(calendar, calendar ? [] : [{
      severity: 'warning', code: 'timeline/unknown-calendar', path: 'calendar', message: `there is no calendar “${wanted}” here`,
      hint: `it is one of: ${[OWN, ...OTHER_CALENDARS].join(', ')}`,
    }]);
  }

  #set(calendar: OtherCalendar | undefined, issues: readonly Issue[] = []): void {
    this.#calendar = calendar;
    this.#issues = issues;
    this.#onChange();
  }
}
