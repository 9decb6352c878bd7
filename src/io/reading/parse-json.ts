import { failure, type Result, success } from '../../base/result.js';
import { findJsonFault } from './json-fault.js';

/** The value that JSON text holds, or one issue that shows the line, the column and the place where it is broken. */
export function parseJson(text: string): Result<unknown> {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return success(JSON.parse(content) as unknown);
  } catch (error) {
    return failure(notJson(content, error));
  }
}

function notJson(text: string, error: unknown): { severity: 'error'; code: string; path: string; message: string; hint?: string } {
  if (text.trim() === '') {
    return { severity: 'error', code: 'dataset/empty', path: '', message: 'there is nothing in it' };
  }
  if (/^\s*<(?:!doctype|html|\?xml|[a-z])/i.test(text)) {
    return {
      severity: 'error', code: 'dataset/markup', path: '', message: 'this is a web page or XML, not data',
      hint: 'check the address: a server may answer with a page when a file is missing',
    };
  }
  const fault = findJsonFault(text);
  if (fault === undefined) {
    return { severity: 'error', code: 'dataset/not-json', path: '', message: `this JSON cannot be read: ${String(error)}` };
  }
  const message = `not JSON at line ${fault.line}, column ${fault.column}: ${fault.message}, near: ${fault.excerpt}`;
  const issue = { severity: 'error' as const, code: 'dataset/not-json', path: '', message };
  return fault.hint === undefined ? issue : { ...issue, hint: fault.hint };
}
