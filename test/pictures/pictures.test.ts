import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { russiaKorea } from '../../events/index.js';
import { renderSvg } from '../../src/svg.js';
import { compareWithStored, readable } from './stored-picture.js';
import { stories } from './stories.js';

/** `UPDATE_PICTURES=1 npx vitest run test/pictures` stores what is drawn now; look at it before you commit it. */
const UPDATE = process.env['UPDATE_PICTURES'] === '1';
/** Someone is going to read the difference. */
const LARGEST_BYTES = 150_000;

describe('a picture', () => {
  it.each(stories)('of $name still shows $shows', ({ name, options }) => {
    const comparison = compareWithStored(name, renderSvg(russiaKorea, options), UPDATE);
    expect(comparison).toEqual({ kind: UPDATE ? 'stored' : 'same' });
  });

  it.each(stories)('of $name is small enough to be compared by eye', ({ name }) => {
    expect(statSync(join(import.meta.dirname, 'stored', `${name}.svg`)).size).toBeLessThan(LARGEST_BYTES);
  });

  it('comes out the same each time that it is drawn', () => {
    const options = { start: '1904', end: '1905', width: 600 };
    expect(renderSvg(russiaKorea, options)).toBe(renderSvg(russiaKorea, options));
  });

  it('is compared by its lines, with decimals cut', () => {
    expect(readable('<svg><path d="M1.2345,-0.004L17,2.96" opacity="0.064"/></svg>')).toBe('<svg>\n<path d="M1.2,0L17,3" opacity="0.06"/>\n</svg>\n');
  });
});
