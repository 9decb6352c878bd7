import type { Issue } from '../../base/result.js';

/** A fault of what a page has set, which is passed over: by the name of the attribute or property. */
export function warning(code: string, path: string, message: string, hint: string): Issue {
  return { severity: 'warning', code, path, message, hint };
}
