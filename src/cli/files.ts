import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { failure, type Issue, type Result } from '../base/result.js';
import type { Dataset } from '../model/dataset.js';
import { loadDataset } from '../io/load-dataset.js';
import { DATA_FORMATS } from '../io/read-any.js';
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
    const bytes = await bytesOf(file);
    // As from an address, so that it is decoded in the same way.
    return await loadDataset(pathToFileURL(file), { format, fetch: () => Promise.resolve(new Response(bytes)) });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return failure({ severity: 'error', code: 'file/unreadable', path: '', message: error.message });
  }
}

async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  if (file !== '-') return new Uint8Array(await readFile(file));
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
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
