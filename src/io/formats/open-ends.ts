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

/** What stands before, between and behind two dates from one of which to the other something went on, where that is not told by the words between alone. */
const BOTH = ([
  ['(?:since|from) ', ' (?:to|until|till|up to) '], ['seit (?:dem )?', ' bis (?:zum? )?'], ['(?:depuis|dès|de|du) (?:le )?', ' jusqu[’\'](?:en|à|au) '], ['desde (?:el )?', ' hasta (?:el )?'],
  ['من ', ' (?:إلى|الى|حتى) '], ['', 'から', 'まで'], ['', '부터 ?', '까지'], ['(?:自|从|從|由)', '(?:直)?(?:至|到)', '(?:止|为止|為止)?'],
] as const).map(([before, between, after = '']) => new RegExp(`^${before}(.+?)${between}(.+?)${after}$`, 'iu'));

/**
 * A text of two dates with words around them, with a dash in the place of these; `undefined` where it has no such words.
 *
 * @example withDash('1904年から1905年まで') // '1904年 – 1905年'
 */
export function withDash(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  for (const pattern of BOTH) {
    const [, from, to] = pattern.exec(plain) ?? [];
    if (from !== undefined && to !== undefined) return `${from} – ${to}`;
  }
  return undefined;
}

/** A date on one side of which something was, without the words that say so. */
export interface LooseEnd {
  readonly side: 'before' | 'after';
  /** Whether it may have been on that date itself. */
  readonly isIncluded: boolean;
  readonly date: string;
}

/** With so many digits in the languages in which years ago are said by the same words. */
const YEAR_BESIDE = '(?=.*\\p{Nd}{4})';
const LOOSE: readonly (Omit<LooseEnd, 'date'> & { readonly pattern: RegExp })[] = [
  { side: 'before', isIncluded: false, pattern: patternOf([['(?:before|prior to|vor|avant|antes del?|до|قبل)(?: (?:the|dem|le|la|el))? ', ''], [YEAR_BESIDE, ' ?(?:之前|이전)']]) },
  { side: 'before', isIncluded: true, pattern: patternOf([['(?:by|no later than|spätestens|au plus tard en|не позднее|не позже) ', ''], [YEAR_BESIDE, '以前']]) },
  { side: 'after', isIncluded: false, pattern: patternOf([['(?:after|nach|après|después del?|tras|после|بعد)(?: (?:the|dem|le|la|el))? ', ''], [YEAR_BESIDE, ' ?(?:之後|之后|이후)']]) },
  { side: 'after', isIncluded: true, pattern: patternOf([[YEAR_BESIDE, '(?:以後|以后)']]) },
];

/**
 * What a text says that was some time before or after a date, or went on until or from then: which of them, the words do not tell.
 *
 * @example looseEnd('before May 1994') // { side: 'before', isIncluded: false, date: 'May 1994' }
 */
export function looseEnd(text: string): LooseEnd | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  for (const { pattern, ...end } of LOOSE) {
    const date = dateIn(pattern.exec(plain));
    if (date !== undefined) return { ...end, date };
  }
  return undefined;
}

function dateIn(match: RegExpExecArray | null): string | undefined {
  return match?.slice(1).find((date: string | undefined) => date !== undefined);
}

/** A text between one of these pairs, as the only group that is filled. */
function patternOf(pairs: readonly (readonly [before: string, after: string])[]): RegExp {
  return new RegExp(`^(?:${pairs.map(([before, after]) => `${before}(.*\\p{Nd}.*?)${after}`).join('|')})$`, 'iu');
}
