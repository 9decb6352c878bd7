#!/usr/bin/env node
import process from 'node:process';
import { parseArgs } from 'node:util';
import { convert } from './convert.js';
import { render } from './render.js';
import { USAGE, UsageError } from './usage.js';
import { validate } from './validate.js';

/** What went wrong, as the program's exit code. */
const EXIT_OK = 0;
const EXIT_FAULTY_DATA = 1;
const EXIT_USAGE = 2;

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  try {
    const { positionals, values } = parseArguments(args);
    const [command, file, ...rest] = positionals;
    if (values.help === true || command === 'help') {
      process.stdout.write(USAGE);
      return EXIT_OK;
    }
    if (command === undefined) throw new UsageError('which command?');
    if (file === undefined) throw new UsageError('which file?');
    if (rest.length > 0) throw new UsageError(`one file at a time; “${rest.join(' ')}” is too much`);
    return (await commandNamed(command)(file, values)) ? EXIT_OK : EXIT_FAULTY_DATA;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`longview: ${error.message}\n\n${USAGE}`);
    return EXIT_USAGE;
  }
}

function commandNamed(name: string): typeof validate {
  switch (name) {
    case 'validate': return validate;
    case 'convert': return convert;
    case 'render': return render;
    default: throw new UsageError(`there is no command “${name}”`);
  }
}

function parseArguments(args: readonly string[]): ReturnType<typeof parseOptions> {
  try {
    return parseOptions(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseOptions(args: readonly string[]): {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
} {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      format: { type: 'string', short: 'f' },
      out: { type: 'string', short: 'o' },
      to: { type: 'string', short: 't' },
      lang: { type: 'string' },
      strict: { type: 'boolean' },
      start: { type: 'string' },
      end: { type: 'string' },
      width: { type: 'string' },
      height: { type: 'string' },
      theme: { type: 'string' },
      orientation: { type: 'string' },
      patterns: { type: 'boolean' },
    },
  });
}
