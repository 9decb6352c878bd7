import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { dialogWordsIn } from '../../src/elements/dialogs/dialog-words-in.js';
import type { HelpLine } from '../../src/elements/dialogs/dialog-words.js';

const languages = readdirSync('src/elements/dialogs/words').map((file) => file.replace('.ts', ''));

async function linesIn(language: string): Promise<readonly HelpLine[]> {
  const { sections } = await dialogWordsIn(language);
  return Object.values(sections).flatMap(({ lines }) => lines);
}

describe.each(languages)('help in %s', (language) => {
  it('says the other way of all that goes another way where time runs down', async () => {
    const english = (await linesIn('en')).map(([, , down]) => down && Object.keys(down));
    expect(english.filter((down) => down !== undefined)).toHaveLength(7);
    expect((await linesIn(language)).map(([, , down]) => down && Object.keys(down))).toEqual(english);
  });
});
