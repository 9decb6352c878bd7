import { describe, expect, it } from 'vitest';
import { russiaKorea } from '../../events/index.js';
import { readDataset } from '../../src/io/read-dataset.js';
import { tracksOf } from '../../src/model/event.js';
import type { Citation } from '../../src/model/source.js';

/** Paragraphs of the article, by non-empty lines. */
const ARTICLE_PARAGRAPHS = 24;

/** The event that is the article itself, which is cited whole. */
const ARTICLE_EVENT = 'rinna-essay';

/** CSL types that the dataset may use. */
const SOURCE_TYPES = new Set([
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'collection',
  'dataset', 'document', 'entry-encyclopedia', 'hearing', 'legal_case', 'legislation', 'manuscript', 'pamphlet', 'paper-conference',
  'post', 'post-weblog', 'regulation', 'report', 'speech', 'thesis', 'treaty', 'webpage',
]);

const { events, sources, tracks, kinds, periods = [], relations = [], stories = [] } = russiaKorea;
const eventIds = new Set(events.map((event) => event.id));
const sourceIds = new Set(sources.map((source) => source.id));

/** Every citation of the dataset, with where it stands. */
const citations: readonly { readonly where: string; readonly citation: Citation }[] = [
  ...events.flatMap((event) => [
    ...cited(event.id, event.citations),
    ...(event.accounts ?? []).flatMap((account) => cited(`${event.id}, accounts`, account.citations)),
  ]),
  ...periods.flatMap((period) => cited(period.id, period.citations)),
  ...relations.flatMap((relation) => cited(`${relation.from} → ${relation.to}`, relation.citations)),
  ...stories.flatMap((story) => story.steps.flatMap((step) => cited(step.id, step.citations))),
];

function cited(where: string, list: readonly Citation[] = []): { where: string; citation: Citation }[] {
  return list.map((citation) => ({ where, citation }));
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('the references of the dataset', () => {
  it('has no issues for the reader of JSON', () => {
    const result = readDataset(JSON.stringify(russiaKorea));
    expect(result.issues).toEqual([]);
    expect(result.ok && result.value.events.length).toBe(events.length);
  });

  it.each([
    ['tracks', tracks], ['kinds', kinds], ['sources', sources], ['events', events], ['periods', periods], ['stories', stories],
    ['steps', stories.flatMap((story) => story.steps)],
  ])('gives every one of the %s an id of its own', (_, records: readonly { readonly id: string }[]) => {
    const ids = records.map((record) => record.id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('names only tracks and kinds that exist', () => {
    const trackIds = new Set(tracks.map((track) => track.id));
    const kindIds = new Set(kinds.map((kind) => kind.id));
    expect(events.filter((event) => tracksOf(event).some((track) => !trackIds.has(track))).map((event) => event.id)).toEqual([]);
    expect(events.filter((event) => !kindIds.has(event.kind)).map((event) => event.id)).toEqual([]);
  });

  it('names no track twice in an event', () => {
    expect(events.filter((event) => repeated(tracksOf(event)).length > 0).map((event) => event.id)).toEqual([]);
  });

  it('relates only events that exist, each pair once, none to itself', () => {
    const ends = relations.map((relation) => `${relation.from} → ${relation.to}`);
    expect(relations.flatMap((relation) => [relation.from, relation.to]).filter((id) => !eventIds.has(id))).toEqual([]);
    expect(repeated(ends)).toEqual([]);
    expect(relations.filter((relation) => relation.from === relation.to)).toEqual([]);
  });

  it('cites for every event, relation, period and step of the story', () => {
    const has = ({ citations: list }: { readonly citations?: readonly Citation[] }): boolean => (list?.length ?? 0) > 0;
    expect(events.filter((event) => !has(event)).map((event) => event.id)).toEqual([]);
    expect(relations.filter((relation) => !has(relation))).toEqual([]);
    expect(periods.filter((period) => !has(period))).toEqual([]);
    expect(stories.flatMap((story) => story.steps).filter((step) => !has(step)).map((step) => step.id)).toEqual([]);
  });

  it('cites only sources that exist, and leaves none uncited', () => {
    expect(citations.filter(({ citation }) => !sourceIds.has(citation.source))).toEqual([]);
    const used = new Set(citations.map(({ citation }) => citation.source));
    expect([...sourceIds].filter((id) => !used.has(id))).toEqual([]);
  });

  it('cites paragraphs that the article has', () => {
    const wrong = citations.filter(({ where, citation }) => {
      if (citation.source !== 'rinna-2017' || where === ARTICLE_EVENT) return false;
      const numbers = [...(citation.locator ?? '').matchAll(/¶+\s*(\d+)/g)].map((match) => Number(match[1]));
      return numbers.length === 0 || numbers.some((number) => number < 1 || number > ARTICLE_PARAGRAPHS);
    });
    expect(wrong).toEqual([]);
  });

  it('describes every source by a CSL type, a title and a year, a volume or an address', () => {
    const wrong = sources.filter(
      ({ type, title, issued, volume, URL: address }) =>
        !SOURCE_TYPES.has(type) || title === '' || (issued === undefined && volume === undefined && address === undefined),
    );
    expect(wrong.map((source) => source.id)).toEqual([]);
    expect(sources.filter((source) => source.URL !== undefined && !URL.canParse(source.URL)).map((source) => source.id)).toEqual([]);
  });
});
