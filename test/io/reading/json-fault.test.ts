import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault, findJsonFaultInSteps } from '../../../src/io/reading/json-fault.js';

describe('findJsonFault', () => {
  it.each<[text: string, line: number, column: number, message: string, hint?: string]>([
    ['', 1, 1, 'it ends before a value'],
    ['[1, 2', 1, 6, 'it ends inside a list'],
    ['{"a": 1\n"b": 2}', 2, 1, 'expected “,” or “}”, found “"”', 'a comma is missing before it'],
    ["{'a': 1}", 1, 2, 'expected a property name in double quotes, found “\'”', 'JSON wants double quotes'],
    ['{a: 1}', 1, 2, 'expected a property name in double quotes, found “a”', 'put it in double quotes'],
    ['[1, 2,]', 1, 7, '“]” cannot start a value', 'remove the comma before it'],
    ['// a list\n[]', 1, 1, '“/” cannot start a value', 'JSON has no comments'],
    ['{"n": NaN}', 1, 7, '“N” cannot start a value', 'write null, or leave the property out'],
    ['{"date": 1904-02}', 1, 10, '“1” cannot start a value', 'numbers have no leading zero or plus; a date goes in double quotes'],
    ['{"a": “x”}', 1, 7, '““” cannot start a value', 'replace the typographic quotes by straight ones'],
    ['["a\tb"]', 1, 4, 'a text in quotes cannot hold a line break, tab or other control character'],
    ['["a\\x"]', 1, 4, '“\\x” is no escape sequence'],
    ['[\n  "abc\n]', 2, 7, 'a text in quotes cannot hold a line break, tab or other control character'],
    ['["abc', 1, 2, 'the text in quotes has no end'],
    ['{} {}', 1, 4, '“{” follows the end of the data'],
    ['{"a" 1}', 1, 6, 'expected “:” after the property name, found “1”'],
  ])('finds the fault of %j', (text, line, column, message, hint) => {
    const fault = findJsonFault(text);
    expect(fault).toMatchObject({ line, column, message });
    expect(fault?.hint).toBe(hint);
  });

  it('finds a fault exactly where JSON.parse refuses', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '\\n', '\\u00e9', '1', '-0.5e+3', '01', '1.', 'true', 'nul', 'null', ' ', '\n', '\t', '\u0001', '/', 'x');
    const broken = fc.tuple(fc.json(), fc.nat(), pieces).map(([json, at, piece]) => json.slice(0, at % (json.length + 1)) + piece + json.slice(at % (json.length + 1)));
    fc.assert(fc.property(fc.oneof(fc.json(), broken, fc.array(pieces).map((all) => all.join(''))), (text) => {
      expect(findJsonFault(text) === undefined, text).toBe(isJson(text));
    }), { numRuns: 3000 });
  });

  it('stops often in a long text', () => {
    const fractions = [...findJsonFaultInSteps(`[${'0,'.repeat(60_000)}x]`)];
    expect(fractions.length).toBeGreaterThan(10);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  });

  it('walks a hundred thousand levels', () => {
    expect(findJsonFault('['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined();
    expect(findJsonFault('['.repeat(100_000))?.message).toBe('it ends inside a list');
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
