import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { failure, type Issue, type Result } from '../base/result.js';
import type { Dataset } from '../model/dataset.js';
import { loadDataset } from '../io/load-dataset.js';
import { DATA_FORMATS, readAny } from '../io/read-any.js';
import { UsageError } from './usage.js';

/** The options of a command, as they were given. */
export type CommandOptions = Readonly<Record<string, string | boolean | undefined>>;

/** The dataset in a file, at a web address, or, for `-`, on the standard input. */
export async function readFrom(file: string, options: CommandOptions): Promise<Result<Dataset>> {
  const format = DATA_FORMATS.find((known) => known === options['format']) ?? 'auto';
  if (options['format'] !== undefined && options['format'] !== format) {
    throw new UsageError(`there is no format “${String(options['format'])}”; there are auto, ${DATA_FORMATS.join(', ')}`);
  }
  if (/^https?:\/\//.test(file)) return loadDataset(file, { format });
  try {
    return await readAny(await textOf(file), format, { name: file });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return failure({ severity: 'error', code: 'file/unreadable', path: '', message: error.message });
  }
}

async function textOf(file: string): Promise<string> {
  if (file !== '-') return readFile(file, 'utf8');
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}

/** Writes to the file named by `--out`, or to the standard output. */
export async function writeTo(text: string, options: CommandOptions): Promise<void> {
  const { out } = options;
  if (typeof out === 'string' && out !== '-') await writeFile(out, text);
  else process.stdout.write(text);
}

/**
 * An issue as compilers print one, so that editors find the place.
 *
 * @example formatIssue('a.json', issue)
 * // 'a.json:events[3].date error event/bad-date “1904-2-8” … (perhaps “1904-02-08”)'
 */
export function formatIssue(file: string, { path, severity, code, message, hint }: Issue): string {
  return `${path === '' ? file : `${file}:${path}`} ${severity} ${code} ${message}${hint === undefined ? '' : ` (${hint})`}`;
}

/** Prints issues to the standard error, one in a line. */
export function reportIssues(file: string, issues: readonly Issue[]): void {
  for (const issue of issues) process.stderr.write(`${formatIssue(file, issue)}\n`);
}
