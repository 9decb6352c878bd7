import { markedParts, wordsMissing } from '../../search/marked-parts.js';
import { snippetAround } from '../../search/snippet.js';
import { wordsIn } from '../../search/words-in.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';
import type { TextPart } from '../../search/marked-parts.js';

/** What a result says. */
export interface SearchResult {
  readonly row: number;
  readonly title: readonly TextPart[];
  /** The event's date in words, and its actors. */
  readonly date: string;
  readonly actors: readonly TextPart[];
  /** Where else it was found, if the title and the actors do not have every word; empty otherwise. */
  readonly snippet: readonly TextPart[];
  /** Index of its home track. */
  readonly track: number;
}

/** More actors than these are left out. */
const MOST_ACTORS = 4;

/** What the result of a row says, with what was found in it marked. */
export function searchResult(store: EventStore, row: number, text: string, words: EventWords): SearchResult {
  const title = store.titleIn(row, words.locale);
  const actors = words.list(Array.from(store.actorsOf(row).slice(0, MOST_ACTORS), (track) => words.track(store.about.tracks[track]?.id ?? '')));
  const missing = wordsMissing(`${title}\n${actors}`, wordsIn(text));
  return {
    row,
    title: markedParts(title, text),
    date: words.date(store.datesOf(row)[0] ?? ''),
    actors: markedParts(actors, text),
    snippet: missing.length === 0 ? [] : markedParts(snippetOf(store, row, missing), text),
    track: store.homeOf(row),
  };
}

/** The first text that has one of the words, around it. */
function snippetOf(store: EventStore, row: number, missing: readonly string[]): string {
  let found = '';
  store.visitTexts(row, (text) => {
    if (found === '') found = snippetAround(text, missing);
  });
  return found;
}
