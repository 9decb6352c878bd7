import type { Source, SourceDate, SourceName } from '../../model/source.js';

/**
 * A source as one reads it in a list of works: names, title, where it appeared, year.
 *
 * @example formatSource(source) // 'S. C. M. Paine, The Sino-Japanese War of 1894–1895, Cambridge University Press, 2005'
 */
export function formatSource(source: Source): string {
  return [names(source.author ?? source.editor), source.title, source['container-title'], source.publisher, source.number, year(source.issued)]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** Where a source can be read on the web: its own address, else that of its DOI. */
export function sourceLink({ URL: url, DOI: doi }: Source): string | undefined {
  if (url !== undefined && /^https?:\/\//i.test(url)) return url;
  return doi === undefined ? undefined : `https://doi.org/${encodeURI(doi)}`;
}

function names(people: readonly SourceName[] | undefined): string | undefined {
  return people?.map(({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' ')).join(', ');
}

function year(date: SourceDate | undefined): string | undefined {
  const first = date?.['date-parts']?.[0]?.[0];
  return first === undefined ? date?.literal : String(first);
}
