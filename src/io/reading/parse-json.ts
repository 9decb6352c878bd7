import { failure, type Issue, type Result, success } from '../../base/result.js';
import { resultOf, type Steps } from '../../base/steps.js';
import { findJsonFaultInSteps } from './json-fault.js';
import { sniffFormat } from '../sniff-format.js';

/** So much of a text tells its format. */
const TELLING_CHARACTERS = 4000;

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
  const hint = hintOfOther(text) ?? fault.hint;
  return hint === undefined ? issue : { ...issue, hint };
}

/** How to read what is not broken JSON but whole data of another sort. */
function hintOfOther(text: string): string | undefined {
  switch (sniffFormat(text.slice(0, TELLING_CHARACTERS))) {
    case 'csv': return `this looks like a table: ${otherReader('readCsv', 'csv')}`;
    case 'ndjson': return `this looks like lines of JSON: ${otherReader('readNdjson', 'ndjson')}`;
    case 'markwhen': return `this looks like Markwhen: ${otherReader('readMarkwhen', 'markwhen')}`;
    default: return undefined;
  }
}

function otherReader(name: string, format: string): string {
  return `read it by \`${name}\` or \`loadDataset\`, or give its address to a timeline as \`src\`, with the format “${format}” or “auto”`;
}
