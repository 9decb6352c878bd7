import { isTimeZone } from '../../time/time-zone.js';
import { nearestName } from '../../io/reading/nearest-name.js';
import { parseEdtf } from '../../time/edtf.js';
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

/** The attributes that a page may get wrong. */
export type CheckedAttributes = { readonly [Name in (typeof DATES)[number] | keyof typeof CHOICES | 'timeZone']?: string | undefined } & { readonly detail?: number | undefined };

/** What is wrong with the attributes of a timeline, each by its name; they are passed over, and the rest holds. */
export function attributeIssues(attributes: CheckedAttributes): Issue[] {
  return [...dateIssues(attributes), ...choiceIssues(attributes), ...numberIssues(attributes), ...zoneIssues(attributes)];
}

function dateIssues(attributes: CheckedAttributes): Issue[] {
  return DATES.flatMap((name): Issue[] => {
    const text = attributes[name];
    const date = text === undefined ? undefined : parseEdtf(text);
    return date === undefined || date.ok ? [] : date.issues.map((issue) => ({ ...issue, severity: 'warning', path: name }));
  });
}

function choiceIssues(attributes: CheckedAttributes): Issue[] {
  return Object.entries(CHOICES).flatMap(([name, choices]): Issue[] => {
    const value = attributes[name as keyof typeof CHOICES];
    if (value === undefined || choices.some((choice) => choice === value)) return [];
    const near = nearestName(value, choices);
    return [warning('timeline/unknown-choice', name, `it cannot be “${value}”`, near === undefined ? `it is one of: ${choices.join(', ')}` : `did you mean “${near}”?`)];
  });
}

function numberIssues({ detail }: CheckedAttributes): Issue[] {
  return Number.isNaN(detail) ? [warning('timeline/no-number', 'detail', 'it is no number', 'write one from 0 to 100')] : [];
}

function zoneIssues({ timeZone }: CheckedAttributes): Issue[] {
  if (timeZone === undefined || timeZone === '' || timeZone === 'recorded' || isTimeZone(timeZone)) return [];
  return [warning('timeline/unknown-time-zone', 'time-zone', `there is no time zone “${timeZone}”; times are shown in UTC`, 'write an IANA name such as “Asia/Seoul”, or “recorded”')];
}

function warning(code: string, path: string, message: string, hint: string): Issue {
  return { severity: 'warning', code, path, message, hint };
}
