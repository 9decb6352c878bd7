/** Which end of a stretch of time a date is, and the date without the word that says so. */
export interface OpenEnded {
  readonly side: 'since' | 'until';
  readonly date: string;
}

/** What stands before or behind a date from which something goes on, in the languages of the interface. */
const SINCE = patternOf([
  ['(?:since|from|ab|seit|depuis|dès|à partir (?:de|du)|a partir del?|desde|начиная с|с|منذ|ابتداءً? من)(?: (?:the|dem|le|la|el))? ', ''],
  ['(?:自|从|從|由)', '(?:起|开始|開始|以来|以來)?'], ['', '(?:起|以来|以來|から|부터|이래)'],
]);
/** The same up to which it went on, that date with it: Russian “до” alone and words for “before” may mean the end of the one before. */
const UNTIL = patternOf([
  ['(?:until|till|up to|bis zum?|bis einschließlich|bis|jusqu[’\'](?:en|à|au)|hasta|по|حتى)(?: (?:the|le|la|el))? ', ''],
  ['до ', ' включительно'], ['(?:直)?(?:至|到)', '(?:止|为止|為止)?'], ['', '(?:まで|까지)'],
]);

/**
 * What a text says that has one end in words: `since 1990`, `bis 1994`, `1994年まで`; `undefined` where it has no such word. That there is a
 * date beside it is for the caller to find out.
 *
 * @example openEnded('Since May 1990') // { side: 'since', date: 'May 1990' }
 */
export function openEnded(text: string): OpenEnded | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const since = dateIn(SINCE.exec(plain));
  if (since !== undefined) return { side: 'since', date: since };
  const until = dateIn(UNTIL.exec(plain));
  return until === undefined ? undefined : { side: 'until', date: until };
}

function dateIn(match: RegExpExecArray | null): string | undefined {
  return match?.slice(1).find((date: string | undefined) => date !== undefined);
}

/** A text between one of these pairs, as the only group that is filled. */
function patternOf(pairs: readonly (readonly [before: string, after: string])[]): RegExp {
  return new RegExp(`^(?:${pairs.map(([before, after]) => `${before}(.*\\p{Nd}.*?)${after}`).join('|')})$`, 'iu');
}
