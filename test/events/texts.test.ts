import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { russiaKorea } from '../../events/index.js';
import { type Text, textIn } from '../../src/model/text.js';
import { fnv1a64, SHINGLE_WORDS, shinglesOf } from './shingles.js';

/** Characters that fit above a mark, in a label and in the card of an event. */
const MAX_TITLE = 60;
const MAX_LABEL = 32;
const MAX_DESCRIPTION = 420;
const MAX_SENTENCES = 3;

/** A full stop, question or exclamation mark at the end of a sentence, not after an initial such as the R. in James R. Morse. */
const SENTENCE_END = /(?<!\b\p{Lu})[.!?]["’”)]*(?=\s+["‘“(]?[\p{Lu}\p{N}]|\s*$)/gu;

interface ShingleFile {
  readonly words: number;
  readonly shingles: readonly string[];
}

const { events, tracks, periods = [], relations = [], stories = [] } = russiaKorea;
const articleFile = JSON.parse(readFileSync(new URL('./article-shingles.json', import.meta.url), 'utf8')) as ShingleFile;
const article = new Set(articleFile.shingles);

function wordings(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** Every text that the editors wrote, with where it stands. */
const prose: readonly (readonly [where: string, text: string])[] = [
  ...events.flatMap((event) =>
    [event.title, event.label, event.description, event.note, event.dateNote, ...(event.accounts ?? []).map((account) => account.text)]
      .flatMap(wordings).map((text) => [event.id, text] as const)),
  ...tracks.flatMap((track) =>
    [track.description, ...(track.states ?? []).map((state) => state.description)].flatMap(wordings).map((text) => [track.id, text] as const)),
  ...periods.flatMap((period) => [period.name, period.description].flatMap(wordings).map((text) => [period.id, text] as const)),
  ...relations.flatMap((relation) => wordings(relation.note).map((text) => [`${relation.from} → ${relation.to}`, text] as const)),
  ...stories.flatMap((story) => [
    ...[story.title, story.description].flatMap(wordings).map((text) => [story.id, text] as const),
    ...story.steps.flatMap((step) => [step.title, step.text].flatMap(wordings).map((text) => [step.id, text] as const)),
  ]),
];

describe('the titles of the dataset', () => {
  it(`have at most ${MAX_TITLE} characters and no full stop`, () => {
    const wrong = events.filter(({ title }) => wordings(title).some((text) => text.length > MAX_TITLE || text === '' || text.endsWith('.')));
    expect(wrong.map((event) => event.id)).toEqual([]);
  });

  it(`come with a label of at most ${MAX_LABEL} characters where they are longer`, () => {
    const wrong = events.filter(({ title, label }) => textIn(label ?? title, 'en').length > MAX_LABEL);
    expect(wrong.map((event) => event.id)).toEqual([]);
  });

  it('begin with a capital letter or a number', () => {
    expect(events.filter(({ title }) => !/^[\p{Lu}\p{N}]/u.test(textIn(title, 'en'))).map((event) => event.id)).toEqual([]);
  });

  it('are given in Korean and in Russian for the events that matter most', () => {
    const count = (language: string): number =>
      events.filter(({ title }) => typeof title !== 'string' && title[language] !== undefined).length;
    expect(count('ko')).toBeGreaterThanOrEqual(20);
    expect(count('ru')).toBeGreaterThanOrEqual(20);
  });
});

describe('the descriptions of the dataset', () => {
  it('are there for every event', () => {
    expect(events.filter(({ description }) => textIn(description, 'en') === '').map((event) => event.id)).toEqual([]);
  });

  it(`have one to ${MAX_SENTENCES} sentences and at most ${MAX_DESCRIPTION} characters`, () => {
    const wrong = events.filter(({ description }) => {
      const text = textIn(description, 'en');
      const sentences = text.match(SENTENCE_END)?.length ?? 0;
      return sentences < 1 || sentences > MAX_SENTENCES || text.length > MAX_DESCRIPTION || !/[.!?]["’”)]*$/u.test(text);
    });
    expect(wrong.map((event) => event.id)).toEqual([]);
  });
});

describe('every text of the dataset', () => {
  it('has been compared with an article of some length', () => {
    expect(articleFile.words).toBe(SHINGLE_WORDS);
    expect(article.size).toBeGreaterThan(1000);
  });

  it('would be caught if it repeated the article', () => {
    // The article's first paragraph is its headline, a title that may be named anywhere.
    const headline = shinglesOf('The Russian Sanctions Policy: Reflecting the Long View').map(fnv1a64);
    expect(headline).toHaveLength(1);
    expect(headline.every((hash) => article.has(hash))).toBe(true);
  });

  it(`shares no ${SHINGLE_WORDS} words in a row with the article`, () => {
    const headline = new Set(shinglesOf('The Russian Sanctions Policy: Reflecting the Long View'));
    const shared = prose.flatMap(([where, text]) =>
      shinglesOf(text).filter((shingle) => article.has(fnv1a64(shingle)) && !headline.has(shingle)).map((shingle) => `${where}: ${shingle}`));
    expect(shared).toEqual([]);
  });

  it('is free of markup, stray spaces and typewriter quotation marks', () => {
    const wrong = prose.filter(([, text]) => /<[a-z/]|\s{2,}|^\s|\s$|["']/iu.test(text));
    expect(wrong).toEqual([]);
  });
});
