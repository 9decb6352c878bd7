import { describe, expect, it } from 'vitest';
import { FieldPath, ItemPath, NumberedPath } from '../../../src/io/reading/input-path.js';

describe('paths into the input', () => {
  it('are written as a program would get there', () => {
    expect(String(new FieldPath(new ItemPath(new FieldPath(new ItemPath('events', 3), 'actors'), 0), 'track'))).toBe('events[3].actors[0].track');
  });

  it('begin with nothing at the input itself', () => {
    expect(String(new FieldPath('', 'title'))).toBe('title');
    expect(String(new ItemPath('', 3))).toBe('[3]');
  });

  it('count rows and lines from 1', () => {
    expect(String(new FieldPath(new NumberedPath('row', 5), 'date'))).toBe('row 5.date');
  });
});
