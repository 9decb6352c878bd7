import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteText } from '../../src/io/byte-text.js';

/** The text of bytes that come in pieces of a length, and what was wrong with it. */
function read(bytes: Uint8Array, length = bytes.length, contentType?: string): { readonly text: string; readonly garbling: string | undefined } {
  const decoder = new ByteText(bytes.slice(0, length), contentType);
  let text = '';
  for (let at = 0; at < bytes.length; at += length) text += decoder.decode(bytes.slice(at, at + length));
  text += decoder.decode();
  return { text, garbling: decoder.garbling };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('ByteText', () => {
  it('reads UTF-8, however it is cut', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\uFFFD') && !text.startsWith('\uFEFF')), fc.integer({ min: 1, max: 9 }), (text, length) => {
      expect(read(utf8(text), length)).toEqual({ text, garbling: undefined });
    }));
  });

  it('reads what old spreadsheets write in western languages, however it is cut', () => {
    const text = 'title;date\nKaiserkrönung;1871\nFêtes à Évreux\n';
    for (let length = 1; length <= text.length; length += 1) expect(read(latin1(text), length), `pieces of ${length}`).toEqual({ text, garbling: 'windows-1252' });
    expect(read(latin1('Évreux ‘é'.replace('‘', '\x91')))).toEqual({ text: 'Évreux ‘é', garbling: 'windows-1252' });
    expect(read(latin1('André'), 5)).toEqual({ text: 'André', garbling: 'windows-1252' });
  });

  it('takes a fault in UTF-8 for what it is', () => {
    const bytes = Uint8Array.from([...utf8('Größe '), 0xe9, ...utf8(' später')]);
    for (const length of [1, 4, 99]) expect(read(bytes, length)).toEqual({ text: 'Größe � später', garbling: 'unreadable' });
  });

  it('does not take words of other alphabets for western ones', () => {
    // «Война» as Windows writes Russian.
    expect(read(Uint8Array.from([0xc2, 0xee, 0xe9, 0xed, 0xe0])).garbling).toBe('unreadable');
  });

  it('believes a mark at the start, then the server', () => {
    expect(read(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0xe9, 0]), 3)).toEqual({ text: 'Aé', garbling: undefined });
    expect(read(Uint8Array.from([0xc2, 0xee, 0xe9, 0xed, 0xe0]), 2, 'text/csv; charset=windows-1251')).toEqual({ text: 'Война', garbling: undefined });
    expect(read(utf8('é'), 1, 'text/csv; charset=klingon')).toEqual({ text: 'é', garbling: undefined });
  });
});
