const DATE = 'an event has one “date”, such as "1904-02-08" or, where it lasted, "1904-02-08/1905-09-05"';
const TITLE = 'what it is called is its “title”';
const ACTORS = 'whose event it is, its “actors” say, such as ["Japan"]';
const MEDIA = 'a picture is one of its “media”, such as [{ "url": "fleet.jpg" }]';
const LINK = 'a link is the “URL” of one of the “sources”, which its “citations” name';
const PLACE = 'where it was, its “place” says, such as { "name": "Seoul", "lat": 37.57, "lon": 126.98 }';

/** What the fields of other tools, of tables and of databases are called here. */
const HINTS: ReadonlyMap<string, string> = new Map(Object.entries({
  'start end startdate enddate begin from to until till year month day time datetime timestamp when displaydate': DATE,
  'name headline content caption heading': TITLE,
  'group groups actor country countries party lane row tracks': ACTORS,
  'image images img picture photo thumbnail video': MEDIA,
  'url link href website source sources reference references wikipedia': LINK,
  'location lat lon lng latitude longitude coordinates city where': PLACE,
  'text body summary details': 'more words about it are its “description”; what it is called is its “title”',
  'type category categories class classname tag tags': 'of which kind it is, its “kind” says',
  'color colour background style': 'colours belong to “tracks”, and shapes to “kinds”',
}).flatMap(([names, hint]) => names.split(' ').map((name) => [name, hint] as const)));

/**
 * What to write in place of a property that an event does not have, but that means something elsewhere.
 *
 * @example hintAtForeign('start_date') // 'an event has one “date”, such as …'
 */
export function hintAtForeign(property: string): string | undefined {
  return HINTS.get(property.replace(/[\s_-]/g, '').toLowerCase());
}
