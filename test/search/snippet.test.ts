import { describe, expect, it } from 'vitest';
import { snippetAround } from '../../src/search/snippet.js';

const REFUGE = 'The king leaves his palace hidden in a lady’s sedan chair and governs from the Russian legation for a year. Ministers close to Japan are killed or flee, and concessions go to Russians, Americans and others.';

describe('snippetAround(text, words)', () => {
  it('cuts at spaces around the first word that is there', () => {
    const snippet = snippetAround(REFUGE, ['legation']);
    expect(snippet).toMatch(/^… .*Russian legation for a year.* …$/);
    expect(snippet.length).toBeLessThan(140);
  });

  it('is the text where that is short, and nothing where no word is there', () => {
    expect(snippetAround('Seoul', ['seoul'])).toBe('Seoul');
    expect(snippetAround(REFUGE, ['treaty'])).toBe('');
    expect(snippetAround('', ['treaty'])).toBe('');
  });

  it('takes no character apart where there are no spaces', () => {
    const snippet = snippetAround(`${'🚀'.repeat(200)}条約${'🚀'.repeat(200)}`, ['条約']);
    expect(snippet).toContain('条約');
    expect(snippet.replace(/[🚀条約… ]/gu, '')).toBe('');
  });
});
