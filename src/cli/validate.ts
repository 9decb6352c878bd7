import process from 'node:process';
import { countFaults } from '../base/result.js';
import { type CommandOptions, formatIssue, readFrom } from './files.js';

/** `longview validate`: prints every issue and a count; true when nothing is lost (with `--strict`, when nothing is odd). */
export async function validate(file: string, options: CommandOptions): Promise<boolean> {
  const result = await readFrom(file, options);
  for (const issue of result.issues) process.stdout.write(`${formatIssue(file, issue)}\n`);
  const errors = countFaults(result.issues, 'error');
  const warnings = countFaults(result.issues, 'warning');
  const found = result.ok ? `${count(result.value.events.length, 'event')} in ${count(result.value.tracks.length, 'track')}` : 'no dataset';
  process.stdout.write(`${file}: ${found}, ${count(errors, 'error')}, ${count(warnings, 'warning')}\n`);
  return result.ok && errors === 0 && (options['strict'] !== true || warnings === 0);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
