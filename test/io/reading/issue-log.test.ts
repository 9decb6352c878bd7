import { describe, expect, it, vi } from 'vitest';
import { countFaults } from '../../../src/base/result.js';
import { ItemPath } from '../../../src/io/reading/input-path.js';
import { IssueLog } from '../../../src/io/reading/issue-log.js';

describe('IssueLog', () => {
  it('keeps what it is told, in order', () => {
    const log = new IssueLog();
    log.error('event/bad-date', 'events[1].date', 'no date', 'write one');
    log.warning('event/unknown-kind', new ItemPath('events', 2), 'odd');
    expect(log.issues).toEqual([
      { severity: 'error', code: 'event/bad-date', path: 'events[1].date', message: 'no date', hint: 'write one' },
      { severity: 'warning', code: 'event/unknown-kind', path: 'events[2]', message: 'odd' },
    ]);
  });

  it('counts a fault with one key at its first place, and asks for its words once', () => {
    const log = new IssueLog();
    const words = vi.fn(() => ({ message: 'what is this?' }));
    for (let i = 0; i < 3; i += 1) log.warningOnce('key', 'event/unknown-property', new ItemPath('events', i), words);
    expect(log.issues).toEqual([{ severity: 'warning', code: 'event/unknown-property', path: 'events[0]', message: 'what is this? (3 times)' }]);
    expect(words).toHaveBeenCalledOnce();
  });

  it('tells the first of very many faults of one sort, and one issue stands for the rest', () => {
    const log = new IssueLog();
    const write = vi.fn(() => 'here');
    for (let i = 0; i < 1000; i += 1) log.error('event/bad-date', { toString: write }, 'no date');
    log.warning('event/unknown-kind', '', 'odd');
    log.add({ severity: 'error', code: 'event/bad-date', path: 'there', message: 'no date' });
    const { issues } = log;
    expect(issues).toHaveLength(202);
    expect(issues[200]?.code).toBe('event/unknown-kind');
    expect(issues[201]).toEqual({ severity: 'error', code: 'event/bad-date', path: '', message: 'there are 801 more of this sort', count: 801 });
    expect(countFaults(issues, 'error')).toBe(1001);
    // Places are put into words only for what is told.
    expect(write).toHaveBeenCalledTimes(200);
  });

  it('is bounded also where every fault has a key of its own', () => {
    const log = new IssueLog();
    for (let i = 0; i < 1000; i += 1) log.warningOnce(`key ${i}`, 'event/unknown-property', '', () => ({ message: `key ${i}` }));
    expect(log.issues).toHaveLength(201);
    expect(countFaults(log.issues)).toBe(1000);
  });

  it('lets a format say better what it knows better', () => {
    const log = new IssueLog((issue) => ({ ...issue, hint: 'better' }));
    log.error('x', '', 'a', 'worse');
    log.add({ severity: 'error', code: 'x', path: '', message: 'b' });
    expect(log.issues.map(({ hint }) => hint)).toEqual(['better', 'better']);
  });

  it('stops looking for what was meant when that has cost enough', () => {
    const log = new IssueLog();
    const names = new Set(Array.from({ length: 300_000 }, (_, i) => `name-${i}`));
    const hints = Array.from({ length: 20 }, (_, i) => log.didYouMean('track', `nam-${i}`, names));
    expect(hints[0]).toBe('did you mean “name-0”?');
    expect(hints.slice(0, 7)).not.toContain(undefined);
    expect(hints.slice(7)).toEqual(Array(13).fill(undefined));
  });
});
