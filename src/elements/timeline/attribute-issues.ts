import { isTimeZone } from '../../time/time-zone.js';
import { parseEdtf } from '../../time/edtf.js';
import type { Issue } from '../../base/result.js';

const DATES = ['start', 'end', 'min', 'max'] as const;

/** The attributes that a page may get wrong. */
export type CheckedAttributes = Readonly<Record<(typeof DATES)[number] | 'timeZone', string | undefined>>;

/** What is wrong with the attributes of a timeline, each by its name; they are passed over, and the rest holds. */
export function attributeIssues(attributes: CheckedAttributes): Issue[] {
  const { timeZone } = attributes;
  const issues = DATES.flatMap((name): Issue[] => {
    const text = attributes[name];
    const date = text === undefined ? undefined : parseEdtf(text);
    return date === undefined || date.ok ? [] : date.issues.map((issue) => ({ ...issue, severity: 'warning', path: name }));
  });
  if (timeZone === undefined || timeZone === '' || timeZone === 'recorded' || isTimeZone(timeZone)) return issues;
  return [...issues, {
    severity: 'warning', code: 'timeline/unknown-time-zone', path: 'time-zone', message: `there is no time zone “${timeZone}”; times are shown in UTC`,
    hint: 'write an IANA name such as “Asia/Seoul”, or “recorded”',
  }];
}
