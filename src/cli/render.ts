import { areEndsSwapped } from '../time/ends-swapped.js';
import { parseEdtf } from '../time/edtf.js';
import { type CommandOptions, readFrom, reportIssues, writeTo } from './files.js';
import { emptyWindowIssues } from './empty-window.js';
import { UsageError } from './usage.js';

/** `longview render`: draws the dataset as SVG; false when there is none. */
export async function render(file: string, options: CommandOptions): Promise<boolean> {
  const window = datesOption(options);
  const settings = {
    ...window,
    ...sizeOption('width', options),
    ...sizeOption('height', options),
    ...(typeof options['lang'] === 'string' && { locale: options['lang'] }),
    ...choiceOption('theme', ['light', 'dark'], options),
    ...(options['patterns'] === true && { patterns: true }),
    ...choiceOption('orientation', ['horizontal', 'vertical'], options),
  };
  const result = await readFrom(file, options);
  reportIssues(file, result.issues);
  if (!result.ok) return false;
  reportIssues(file, emptyWindowIssues(result.value, window));
  const { renderSvg } = await import('../svg.js');
  await writeTo(renderSvg(result.value, settings), options);
  return true;
}

function datesOption(options: CommandOptions): { readonly start?: string; readonly end?: string } {
  const dates = { ...dateOption('start', options), ...dateOption('end', options) };
  const { start, end } = dates;
  if (areEndsSwapped(start, end)) throw new UsageError(`--start ${start} is after --end ${end}: give the earlier date as --start and the later one as --end`);
  return dates;
}

function dateOption<Key extends 'start' | 'end'>(key: Key, options: CommandOptions): Partial<Record<Key, string>> {
  const value = options[key];
  if (typeof value !== 'string') return {};
  const parsed = parseEdtf(value);
  if (!parsed.ok) throw new UsageError(`--${key} ${parsed.issues[0]?.message ?? value}`);
  return { [key]: value } as Partial<Record<Key, string>>;
}

function sizeOption<Key extends 'width' | 'height'>(key: Key, options: CommandOptions): Partial<Record<Key, number>> {
  const value = options[key];
  if (value === undefined) return {};
  const px = Number(value);
  if (!(px >= 1 && px <= 100_000)) throw new UsageError(`--${key} is a number of px from 1 to 100000, not “${String(value)}”`);
  return { [key]: px } as Partial<Record<Key, number>>;
}

function choiceOption<Key extends 'theme' | 'orientation', Choice extends string>(key: Key, choices: readonly Choice[], options: CommandOptions): Partial<Record<Key, Choice>> {
  const value = options[key];
  if (value === undefined) return {};
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new UsageError(`--${key} is ${choices.join(' or ')}, not “${String(value)}”`);
  return { [key]: chosen } as Partial<Record<Key, Choice>>;
}
