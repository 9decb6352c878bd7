import type { Steps } from '../../../base/steps.js';
import type { IssueLog } from '../../reading/issue-log.js';
import { quote } from '../../reading/json-value.js';
import { type ContentLine, contentLines, type Property, propertyOf } from './lines.js';

/** Lines between two stops: some milliseconds' worth. */
const LINES_PER_STEP = 2000;

/** What is never within another of its sort: where one begins the one before it has ended. */
const ENTRIES: ReadonlySet<string> = new Set(['VCALENDAR', 'VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE']);

/** What stands between a BEGIN and its END. */
export class IcalComponent {
  readonly #lines = new Map<string, ContentLine[]>();
  readonly children: IcalComponent[] = [];

  /**
   * @param name in capitals, such as `VEVENT`
   * @param line where it begins
   */
  constructor(readonly name: string, readonly line: number) {}

  /** Adds a line. */
  add(line: ContentLine): void {
    const others = this.#lines.get(line.name);
    if (others === undefined) this.#lines.set(line.name, [line]);
    else others.push(line);
  }

  /** Whether a line with this name is there. */
  has(name: string): boolean {
    return this.#lines.has(name);
  }

  /** The lines with this name. */
  lines(name: string): readonly ContentLine[] {
    return this.#lines.get(name) ?? [];
  }

  /** The first line with this name that can be read. */
  property(name: string): Property | undefined {
    for (const line of this.lines(name)) {
      const property = propertyOf(line);
      if (property !== undefined) return property;
    }
    return undefined;
  }

  /** The text of that line; `undefined` where it is empty. */
  words(name: string): string | undefined {
    return this.property(name)?.values.join(', ').trim() || undefined;
  }
}

/**
 * The calendars of a file, and what stands in none of them, in one that has no line. What has no END ends where the next begins;
 * what of that is odd goes to the log.
 */
export function* readComponents(text: string, log: IssueLog): Steps<readonly IcalComponent[]> {
  const outside = new IcalComponent('VCALENDAR', 0);
  const calendars = [outside];
  let open: IcalComponent[] = [outside];
  let count = 0;
  const leaveOpen = (left: readonly IcalComponent[]): void => {
    for (const { name, line } of left) log.warning('ical/missing-end', `line ${line}`, `the ${name} that begins here has no END:${name}`, 'is the file complete?');
  };
  for (const line of contentLines(text)) {
    count += 1;
    if (count % LINES_PER_STEP === 0) yield 0;
    const name = line.name === 'BEGIN' || line.name === 'END' ? line.text.slice(line.name.length + 1).trim().toUpperCase() : '';
    if (line.name === 'BEGIN') {
      if (ENTRIES.has(name)) {
        const kept = name === 'VCALENDAR' ? 1 : Math.min(open.length, open[1]?.name === 'VCALENDAR' ? 2 : 1);
        leaveOpen(open.slice(kept));
        open = open.slice(0, kept);
      }
      const component = new IcalComponent(name, line.line);
      if (name === 'VCALENDAR') calendars.push(component);
      else open.at(-1)!.children.push(component);
      open.push(component);
    } else if (line.name === 'END') {
      const at = open.findLastIndex((component) => component.name === name);
      if (at > 0) {
        leaveOpen(open.slice(at + 1));
        open = open.slice(0, at);
      } else log.warning('ical/stray-end', `line ${line.line}`, `nothing that is called ${quote(name)} has begun before this END`);
    } else {
      open.at(-1)!.add(line);
      if (line.name === '') log.warning('ical/no-property', `line ${line.line}`, 'this line has no name', 'a line is such as “SUMMARY:The war begins”');
      else if (line.isBroken) {
        log.warning('ical/broken-line', `line ${line.line}.${line.name}`, `${line.name} goes on in lines that do not begin with a blank`, 'a line break within a text is written “\\n”');
      }
    }
  }
  leaveOpen(open.slice(1));
  return calendars.filter((calendar) => calendar !== outside || calendar.children.length > 0);
}
