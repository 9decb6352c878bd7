import { SUBJECTS } from './subjects.mjs';

/** How many events, from a chapter to a catalogue. */
const COUNTS = [100, 1000, 10_000, 100_000, 1_000_000];
const REPEATS = 3;

/**
 * Reads the flags of the comparison.
 *
 * @param {readonly string[]} flags such as `--subjects=longview,lod`, `--n=1000,10000`, `--repeats=1`, `--pictures=/tmp/pictures`
 * @returns {{ subjects: typeof SUBJECTS, counts: readonly number[], repeats: number, pictures: string | undefined, isComplete: boolean }}
 *   `isComplete` tells whether every subject is to be run with every number of events
 * @throws {RangeError} that says which flag is wrong and what would be right
 */
export function readOptions(flags) {
  const given = new Map(flags.map((flag) => {
    const [, name, value = ''] = /^--([\w-]+)(?:=(.*))?$/.exec(flag) ?? [];
    if (!['peers', 'subjects', 'n', 'repeats', 'pictures'].includes(name)) {
      throw new RangeError(`no such flag: ${flag}; there is --subjects=…, --n=…, --repeats=…, --pictures=FOLDER`);
    }
    return [name, value];
  }));
  const subjects = given.has('subjects') ? given.get('subjects').split(',').map(subjectOf) : SUBJECTS;
  const counts = given.has('n') ? given.get('n').split(',').map((text) => positive(text, '--n')) : COUNTS;
  const repeats = given.has('repeats') ? positive(given.get('repeats'), '--repeats') : REPEATS;
  return {
    subjects, counts: [...counts].sort((a, b) => a - b), repeats, pictures: given.get('pictures'),
    isComplete: subjects.length === SUBJECTS.length && COUNTS.every((count) => counts.includes(count)),
  };
}

function subjectOf(id) {
  const subject = SUBJECTS.find((candidate) => candidate.id === id);
  if (subject === undefined) throw new RangeError(`no such subject: ${id}; there is ${SUBJECTS.map((candidate) => candidate.id).join(', ')}`);
  return subject;
}

function positive(text, flag) {
  const value = Number(text.replaceAll('_', ''));
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`${flag} takes whole numbers from 1, not ${text}`);
  return value;
}
