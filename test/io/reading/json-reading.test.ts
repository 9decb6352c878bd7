import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failure, type Result, success } from '../../../src/base/result.js';
import { resultOf } from '../../../src/base/steps.js';
import { JsonReading } from '../../../src/io/reading/json-reading.js';
import { describeJsonFault, parseJson } from '../../../src/io/reading/parse-json.js';

/** What comes of a text that arrives in pieces of these lengths, again and again. */
function readInPieces(text: string, lengths: readonly number[]): Result<unknown> {
  const reading = new JsonReading();
  let at = 0;
  for (let i = 0; at < text.length; i += 1) {
    const length = lengths[i % lengths.length] ?? text.length;
    resultOf(reading.push(text.slice(at, at + length)));
    at += length;
  }
  return valueOf(reading);
}

/** Its value, or the issue of a text that is broken. */
function valueOf(reading: JsonReading): Result<unknown> {
  const value = reading.value();
  return value === undefined ? failure(resultOf(describeJsonFault(reading.text))) : success(value);
}

/** Pieces that are never empty. */
const someLengths = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });

describe('JsonReading', () => {
  it.each<string>([
    '[]', '{}', ' [ ] ', '7', 'null', '"a]b"', '[1,2,3]', '[[1],[2,[3]]]', '{"events":[]}', '{"events":[{"a":"],{\\""},2],"id":"x"}',
    '{"a":[1],"b":{"c":[2,3]},"d":[[4]]}', '{"events":[1],"events":[2,3]}', '{"events":[1],"events":4}', '{"events":4,"events":[1]}',
    '{"\\u0065vents":[1]}', '{"__proto__":[1],"a":2}', '\uFEFF[1]', '[" \\\\",1]', '{"a":"\\\\\\"","events":[1]}', '[1\n,\t2 ]',
  ])('comes to the same as JSON.parse of %s', (text) => {
    for (const length of [1, 2, 3, 5, 1000]) {
      const result = readInPieces(text, [length]);
      expect(result).toEqual(parseJson(text));
      expect(JSON.stringify(result)).toBe(JSON.stringify(parseJson(text)));
    }
  });

  it.each<string>([
    '', ' ', '[', '[1', '[1,', '[,]', '[1,]', '[1,,2]', '[1 2]', '[\u00a0]', '[] []', '{"events":[1}', '{"events":[1]', '{"events" [1]}', '{"a":1,}', '[{"a":[1}, {"b":2]}]',
    '{"a":[1] "b":2}', '}', ']', '[1]]', '["a', '{"events":[{"title": x}]}', '\\"[1]', '{"a":1}{"b":2}', '<!doctype html>',
  ])('finds the fault of %j that the whole text has', (text) => {
    for (const length of [1, 2, 3, 5, 1000]) expect(readInPieces(text, [length])).toEqual(parseJson(text));
  });

  it('comes to the same as JSON.parse whatever it is and however it arrives', () => {
    const anything = fc.oneof(
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify(value, undefined, 1)),
      fc.record({ id: fc.string(), events: fc.array(fc.jsonValue()), sources: fc.jsonValue() }).map((value) => JSON.stringify(value)),
      fc.array(fc.jsonValue()).map((value) => JSON.stringify(value)),
    );
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '\\n', '"events":[', '1', 'true', 'nul', ' ', '\n', '\u0001');
    const broken = fc.tuple(anything, fc.nat(), pieces).map(([json, at, piece]) => json.slice(0, at % (json.length + 1)) + piece + json.slice(at % (json.length + 1)));
    const text = fc.oneof(anything, broken, fc.array(pieces).map((all) => all.join('')));
    fc.assert(fc.property(text, someLengths, (json, lengths) => {
      expect(readInPieces(json, lengths)).toEqual(parseJson(json));
    }), { numRuns: 3000 });
  });

  it('has the items that have arrived, with what stands before their list', () => {
    const reading = new JsonReading();
    resultOf(reading.push('{"title":"A","tracks":["x"],"events":[{"id":1},{"id":2},{"i'));
    expect(reading.countOf('events')).toBe(2);
    expect(reading.soFar()).toEqual({ title: 'A', tracks: ['x'], events: [{ id: 1 }, { id: 2 }] });
    resultOf(reading.push('d":3}],'));
    expect(reading.countOf('events')).toBe(3);
    expect(reading.soFar()).toBeUndefined();
    resultOf(reading.push('"sources":[]}'));
    expect(valueOf(reading)).toEqual({ ok: true, issues: [], value: { title: 'A', tracks: ['x'], events: [{ id: 1 }, { id: 2 }, { id: 3 }], sources: [] } });
  });

  it('has the items that have arrived of a list that is the whole', () => {
    const reading = new JsonReading();
    resultOf(reading.push('[1,2,3'));
    expect(reading.countOf('events')).toBe(2);
    expect(reading.soFar()).toEqual([1, 2]);
  });

  it('has nothing of what has turned out to be broken', () => {
    const reading = new JsonReading();
    resultOf(reading.push('[1,,'));
    expect(reading.soFar()).toBeUndefined();
    resultOf(reading.push('2]'));
    expect(valueOf(reading)).toMatchObject({ ok: false, issues: [{ code: 'dataset/not-json' }] });
  });

  it('stops often in a long text, and tells what part it has taken', () => {
    const text = JSON.stringify({ events: Array.from({ length: 20_000 }, (_, i) => ({ title: `Event ${i}` })) });
    const fractions = [...new JsonReading().push(text)];
    expect(fractions.length).toBeGreaterThanOrEqual(text.length / 70_000);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
  });

});
