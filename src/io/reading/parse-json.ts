import { failure, type Issue, type Result, success } from '../../base/result.js';
import { resultOf, type Steps } from '../../base/steps.js';
import { findJsonFaultInSteps } from './json-fault.js';

/** The value that JSON text holds, or one issue that shows the line, the column and the place where it is broken. */
export function parseJson(text: string): Result<unknown> {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return success(JSON.parse(content) as unknown);
  } catch {
    return failure(resultOf(describeJsonFault(content)));
  }
}

/** Why a text without a byte order mark is not JSON. */
export function* describeJsonFault(text: string): Steps<Issue> {
  if (/^\s*$/.test(text)) {
    return { severity: 'error', code: 'dataset/empty', path: '', message: 'there is nothing in it' };
  }
  if (/^\s*<(?:!doctype|html|\?xml|[a-z])/i.test(text)) {
    return {
      severity: 'error', code: 'dataset/markup', path: '', message: 'this is a web page or XML, not data',
      hint: 'check the address: a server may answer with a page when a file is missing',
    };
  }
  const fault = yield* findJsonFaultInSteps(text);
  if (fault === undefined) {
    return { severity: 'error', code: 'dataset/not-json', path: '', message: 'this JSON is too large or nested too deeply to be read' };
  }
  const message = `not JSON at line ${fault.line}, column ${fault.column}: ${fault.message}, near: ${fault.excerpt}`;
  const issue = { severity: 'error' as const, code: 'dataset/not-json', path: '', message };
  return fault.hint === undefined ? issue : { ...issue, hint: fault.hint };
}
