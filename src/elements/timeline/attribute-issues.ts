import { areEndsSwapped } from '../../time/ends-swapped.js';
import { filterIssues, settingsIssues } from './object-issues.js';
import { isTimeZone } from '../../time/time-zone.js';
import { nearestName } from '../../io/reading/nearest-name.js';
import { parseEdtf } from '../../time/edtf.js';
import { shownIn } from '../controllers/dataset-state.js';
import { warning } from './warning.js';
import type { DatasetState } from '../controllers/dataset-state.js';
import type { EventStore } from '../../store/event-store.js';
import type { Issue } from '../../base/result.js';

const DATES = ['start', 'end', 'min', 'max'] as const;

/** What attributes take that are a choice. */
const CHOICES = {
  gestures: ['auto', 'cooperative', 'greedy', 'none'],
  shortcuts: ['all', 'basic', 'none'],
  renderer: ['auto', 'canvas', 'svg'],
  orientation: ['auto', 'horizontal', 'vertical'],
  view: ['auto', 'timeline', 'list', 'table'],
  excluded: ['hide', 'dim'],
  density: ['shared', 'track'],
} as const;

/** Among more ids than these, the one that was meant is not looked for: that would take longer than the hint is worth. */
const MOST_COMPARED = 20_000;
const RELATIONS = ['selected', 'all', 'none'];
/** What no attribute can say, by the name that it has as one. */
const PROPERTIES: Readonly<Record<string, string>> = {
  data: 'set the property `data` by program, or give the address of a file as `src`',
  filter: 'set the property `filter` by program',
  marked: 'set the property `marked` by program',
  tracksettings: 'set the property `trackSettings` by program',
};

/** What a page has set by name. */
type NamedAttributes = { readonly [Name in (typeof DATES)[number] | keyof typeof CHOICES | 'timeZone']?: string | undefined } & { readonly detail?: number | undefined };
/** The attributes as they are written. */
type WrittenAttributes = Partial<Pick<Element, 'getAttribute' | 'getAttributeNames'>>;
/** What cannot be written as an attribute, or is about what is shown. */
interface GivenValues {
  readonly given?: { readonly filter?: unknown; readonly trackSettings?: unknown };
  readonly marked?: readonly string[] | undefined;
  readonly loadState?: DatasetState;
}
/** The attributes and properties that a page may get wrong. */
export type CheckedAttributes = NamedAttributes & WrittenAttributes & GivenValues;

/** What is wrong with the attributes and properties of a timeline, each by its name; they are passed over, and the rest holds. */
export function attributeIssues(attributes: CheckedAttributes): Issue[] {
  return [
    ...nameIssues(attributes), ...dateIssues(attributes), ...orderIssues(attributes), ...choiceIssues(attributes), ...relationIssues(attributes),
    ...numberIssues(attributes), ...zoneIssues(attributes), ...selectedIssues(attributes), ...filterIssues(attributes.given?.filter), ...settingsIssues(attributes.given?.trackSettings), ...markedIssues(attributes),
  ];
}

/** Attributes that there are not, but that something was meant by. */
function nameIssues(attributes: WrittenAttributes & GivenValues): Issue[] {
  const { observedAttributes: names = [] } = attributes.constructor as { readonly observedAttributes?: readonly string[] };
  const others = attributes.getAttributeNames?.().filter((name) => !names.includes(name) && !isOfEveryElement(name)) ?? [];
  return others.flatMap((name): Issue[] => {
    const hint = PROPERTIES[name];
    if (hint !== undefined) return isSet(attributes, name) ? [] : [warning('timeline/no-attribute', name, 'it is no attribute', hint)];
    const near = nearestName(name, names);
    return near === undefined ? [] : [warning('timeline/unknown-attribute', name, 'there is no such attribute', `did you mean “${near}”?`)];
  });
}

/** A framework that makes pages on a server may write as an attribute what it sets as a property afterwards. */
function isSet(given: GivenValues, attribute: string): boolean {
  const name = attribute === 'tracksettings' ? 'trackSettings' : attribute;
  const value: unknown = Reflect.get(given.given ?? {}, name) ?? Reflect.get(given, name);
  return typeof value === 'string' || Object.keys(value ?? {}).length > 0;
}

/** Pages write what they like into `data-…`, and frameworks names of their own with signs of theirs. */
function isOfEveryElement(name: string): boolean {
  return name in HTMLElement.prototype || ['class', 'role', 'part'].includes(name) || !/^[a-z]+(?:-[a-z]+)*$/.test(name) || /^(?:data|aria)-/.test(name);
}

function dateIssues(attributes: NamedAttributes): Issue[] {
  return DATES.flatMap((name): Issue[] => {
    const text = attributes[name];
    const date = text === undefined ? undefined : parseEdtf(text);
    return date === undefined || date.ok ? [] : date.issues.map((issue) => ({ ...issue, severity: 'warning', path: name }));
  });
}

/** Ends that are both dates, the first of which lies behind the last. */
function orderIssues(attributes: NamedAttributes): Issue[] {
  return ([['start', 'end'], ['min', 'max']] as const).flatMap(([from, to]): Issue[] => {
    return !areEndsSwapped(attributes[from], attributes[to]) ? [] : [warning('timeline/ends-swapped', from, `it is after \`${to}\``, `write the earlier date as \`${from}\` and the later one as \`${to}\``)];
  });
}

function choiceIssues(attributes: NamedAttributes): Issue[] {
  return Object.entries(CHOICES).flatMap(([name, choices]): Issue[] => choiceIssue(name, attributes[name as keyof typeof CHOICES], choices));
}

function relationIssues(attributes: WrittenAttributes): Issue[] {
  const value = attributes.getAttribute?.('relations')?.trim();
  return value === '' ? [] : choiceIssue('relations', value, RELATIONS);
}

function choiceIssue(name: string, value: string | undefined, choices: readonly string[]): Issue[] {
  if (value === undefined || choices.includes(value)) return [];
  const near = nearestName(value, choices);
  return [warning('timeline/unknown-choice', name, `it cannot be “${value}”`, near === undefined ? `it is one of: ${choices.join(', ')}` : `did you mean “${near}”?`)];
}

function numberIssues({ detail }: NamedAttributes): Issue[] {
  if (detail === undefined || (detail >= 0 && detail <= 100)) return [];
  const fault = Number.isNaN(detail) ? warning('timeline/no-number', 'detail', 'it is no number', 'write one from 0 to 100')
    : warning('timeline/out-of-range', 'detail', `it cannot be ${detail}`, 'write a number from 0 to 100');
  return [fault];
}

function zoneIssues({ timeZone }: NamedAttributes): Issue[] {
  if (timeZone === undefined || timeZone === '' || timeZone === 'recorded' || isTimeZone(timeZone)) return [];
  return [warning('timeline/unknown-time-zone', 'time-zone', `there is no time zone “${timeZone}”; times are shown in UTC`, 'write an IANA name such as “Asia/Seoul”, or “recorded”')];
}

/** An attribute that names an event that there is not, once there are events; by program, and by a reader, others are selected in its place. */
function selectedIssues(attributes: WrittenAttributes & GivenValues): Issue[] {
  const id = attributes.getAttribute?.('selected');
  const store = attributes.loadState && shownIn(attributes.loadState)?.store;
  if (typeof id !== 'string' || id === '' || !store?.size || store.rowOf(id) >= 0) return [];
  return [warning('timeline/unknown-event', 'selected', `there is no event “${id}”`, hintOf(id, store))];
}

function hintOf(id: string, { ids, size }: EventStore): string {
  const near = size > MOST_COMPARED ? undefined : nearestName(id, ids);
  return near === undefined ? 'write the id of an event' : `did you mean “${near}”?`;
}

function markedIssues({ marked }: GivenValues): Issue[] {
  return marked === undefined || Array.isArray(marked) ? [] : [warning('timeline/no-list', 'marked', 'it is no list', 'set a list of the ids of events')];
}
