import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseJson } from '../../../src/io/recognise-json.js';
import { readCsv, readDataset, readJsonLd, readMarkwhen, readNdjson, readTimelineJs, readVis, readWikidata, type Dataset, type Result } from '../../../src/data.js';
import { parseEdtf } from '../../../src/time/edtf.js';
import { russiaKorea } from '../../../events/index.js';
import { fixture } from '../../fixtures/read.js';

/** Each event as `date | title | actors | kind`. */
function linesOf(result: Result<Dataset>): string[] {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.events.map(({ date, title, actors, kind }) =>
    [date, typeof title === 'string' ? title : Object.values(title)[0], actors.map((actor) => (typeof actor === 'string' ? actor : `${actor.track} (${actor.role ?? ''})`)).join('+'), kind].join(' | '));
}

function faultsOf(result: Result<Dataset>): string[] {
  return result.issues.map(({ severity, code, path }) => `${path} ${severity} ${code}`);
}

describe('readCsv', () => {
  it('reads a German table with semicolons, decimal commas and a date that could be two', () => {
    const result = readCsv(fixture('german.csv').replaceAll('\n', '\r\n'));
    expect(linesOf(result)).toEqual([
      '1904-02-08/1905-09-05 | Russisch-Japanischer Krieg | Russland | Krieg',
      '1894~ | Donghak-Aufstand | Korea | Krieg',
      '1905-09-05 | Vertrag von Portsmouth; N.H. | Japan | Vertrag',
    ]);
    expect(faultsOf(result)).toEqual(['row 4.date error event/bad-date']);
    expect(result.issues[0]?.hint).toContain('1904-02-08 or 1904-08-02');
    expect(result.ok && result.value.events[0]?.place).toEqual({ name: '38.8, 121.3', lat: 38.8, lon: 121.3 });
    expect(result.ok && result.value.sources).toEqual([{ id: 'source-1', type: 'webpage', title: 'Beasley 1987', URL: 'https://example.org/b' }]);
  });

  it('reads the table of a TimelineJS spreadsheet', () => {
    const result = readCsv(fixture('timelinejs.csv'));
    expect(linesOf(result)).toEqual(['1904-02-08/1905-09-05 | Russo-Japanese War | Wars | event', '0794 | Heian-kyō founded | Cities | event']);
    expect(result.issues).toEqual([]);
  });

  it('takes no midnight of a query of Wikidata for a time of day, as in its JSON', () => {
    const items = ['1905-01-01T00:00:00Z', '1904-02-08T00:00:00Z', '-0043-03-15T00:00:00Z'].map((time, i) => `http://www.wikidata.org/entity/Q${i + 1},Item ${i + 1},${time}`);
    const result = readCsv(['item,itemLabel,date', ...items].join('\n'));
    expect(result.ok && result.value.events.map(({ date }) => date)).toEqual(['1905', '1904-02-08', '-0043-03-15']);
    expect(result.issues).toEqual([expect.objectContaining({ severity: 'warning', code: 'wikidata/no-precision', path: 'row 2.date', hint: 'select ?datePrecision too (wikibase:timePrecision)' })]);

    const precise = readCsv(['item,itemLabel,start,startPrecision,end,endPrecision', 'http://www.wikidata.org/entity/Q1,War,1904-02-08T00:00:00Z,11,1905-01-01T00:00:00Z,9'].join('\n'));
    expect(precise).toMatchObject({ ok: true, issues: [], value: { events: [{ date: '1904-02-08/1905' }] } });
    // A midnight in a table of anything else is one.
    expect(readCsv('date,title\n1905-01-01T00:00:00Z,New year')).toMatchObject({ ok: true, issues: [], value: { events: [{ date: '1905-01-01T00:00:00Z' }] } });
  });

  it('reads the title, the eras and the years of a TimelineJS spreadsheet as those of its JSON, and its texts without markup', () => {
    const result = readCsv([
      'Year,Month,Day,End Year,Headline,Text,Media,Media Caption,Type', ',,,,Meiji <i>Japan</i>,<p>From 1868 to 1912</p>,,,title', '1868,,,1912,Meiji,,,,era',
      '-44,3,15,,Ides of March,"<p>In <b>Rome</b></p>",https://example.org/a.jpg,A <i>map</i>,', '-66000000,,,,Dinosaurs die,,,,', '1904,2,8,,,<p>War</p>,,,', '0,,,,Nothing,,,,',
    ].join('\n'));
    expect(linesOf(result)).toEqual(['-0043-03-15 | Ides of March | events | event', 'Y-66000000 | Dinosaurs die | events | event', '1904-02-08 | War | events | event']);
    expect(result).toMatchObject({ value: { title: 'Meiji Japan', description: 'From 1868 to 1912', periods: [{ name: 'Meiji', date: '1868/1912' }], events: [{ description: 'In Rome', media: [{ caption: 'A map' }] }, {}, {}] } });
    expect(result.issues).toEqual([{ severity: 'error', code: 'event/bad-date', path: 'row 7.date', message: 'TimelineJS counts years as historians do, and there is no year 0', hint: 'write −1 for the year 1 BC' }]);
  });

  it.each([
    ['commas', 'date,title,track\n1904,War,Japan'], ['tabs', 'Date\tTitle\tTrack\n1904\tWar\tJapan'], ['bars', 'date|event|country\n1904|War|Japan'],
    ['Korean headers', '날짜,제목,국가\n1904,War,Japan'], ['Russian headers', 'Дата;Название;Страна\n1904;War;Japan'], ['French headers', 'Année;Événement;Pays\n1904;War;Japan'],
    ['Japanese headers', '日付,タイトル,国\n1904,War,Japan'], ['a declared separator', 'sep=;\r\ndate;title;track\r\n1904;War;Japan\r\n'],
    ['blank lines', '\n\ndate,title,track\n\n1904,War,Japan\n,,\n'], ['blanks around cells', ' Date , Title ,"Track"\n 1904 , War ,"Japan"'],
  ])('reads a table with %s', (_, text) => {
    const result = readCsv(text);
    expect(linesOf(result)).toEqual(['1904 | War | Japan | event']);
    expect(result.issues).toEqual([]);
  });

  it('splits several actors and keeps quoted line breaks', () => {
    expect(linesOf(readCsv('date,title,actors\n1904,"War\nand peace",Japan; Russia'))).toEqual(['1904 | War\nand peace | Japan+Russia | event']);
  });

  it('names a dozen headers and counts the others where none is what it needs', () => {
    const [wide] = readCsv(JSON.stringify(russiaKorea)).issues;
    expect(wide?.code).toBe('csv/missing-column');
    expect(wide?.message).toMatch(/ and \d+ more$/);
    expect(wide?.message.length).toBeLessThan(700);
  });

  it('gets through a header of forty thousand columns', () => {
    const headers = Array.from({ length: 40_000 }, (_, i) => `c${i}`);
    expect(readCsv(`date,title,${headers.join(',')}\n1904,War`)).toMatchObject({ ok: true, value: { events: [{ title: 'War' }] } });
  });

  it('says which column is missing, unknown or double, and which row is too long', () => {
    expect(readCsv('date,titel_\n1904,War')).toMatchObject({ ok: true });
    expect(readCsv('date,colour\n1904,red')).toMatchObject({ ok: false, issues: [{ code: 'csv/missing-column' }] });
    expect(readCsv('')).toMatchObject({ ok: false, issues: [{ code: 'csv/empty' }] });
    expect(faultsOf(readCsv('date,title,importanse,name\n1904,War,3,X\n1905,Peace,,,left over'))).toEqual([
      'column 3 warning csv/unknown-column', 'column 4 warning csv/duplicate-column', 'row 3 warning csv/extra-cells',
    ]);
  });

  it('leaves out the address of a source that runs a program, and names its row', () => {
    const result = readCsv('date,title,url\n1904,A,https://example.org\n1905,B,javascript:alert(1)');
    expect(faultsOf(result)).toEqual(['row 3.source.URL error source/bad-url']);
    expect(result.ok && result.value.sources).toEqual([
      { id: 'source-1', type: 'webpage', title: 'https://example.org', URL: 'https://example.org' }, { id: 'source-2', type: 'webpage', title: 'javascript:alert(1)' },
    ]);
  });

  it('passes over what stands above the header and below the rows, and says so', () => {
    const result = readCsv('Chronik der Stadt Wien\n\nDatum;Ereignis;Ort\n12.03.1848;Revolution;Wien\n* vorläufig;;\nStand: 2024\n');
    expect(result).toMatchObject({ ok: true, value: { events: [{ title: 'Revolution', date: '1848-03-12', place: { name: 'Wien' } }] } });
    expect(faultsOf(result)).toEqual(['row 1 warning csv/above-header', 'row 5 error csv/lone-cell', 'row 6 error csv/lone-cell']);
  });

  it('names the headers of the first row where none of the rows below is one', () => {
    expect(readCsv('a;b\n1;2\n')).toMatchObject({ ok: false, issues: [{ code: 'csv/missing-column', path: 'row 1', message: expect.stringContaining('“a”, “b”') as string }] });
  });

  it('takes the names that a query of Wikidata asks for rather than the addresses', () => {
    const result = readCsv('event,eventLabel,date,countryLabel\nhttp://www.wikidata.org/entity/Q1,Battle,1904-02-08,Russia\n');
    expect(result).toMatchObject({ ok: true, issues: [], value: { events: [{ title: 'Battle', actors: ['Russia'] }] } });
    expect(readCsv('item,itemLabel,start\nQ1,Battle,1904')).toMatchObject({ ok: true, issues: [], value: { events: [{ title: 'Battle' }] } });
  });

  it('names the row of a fault as a spreadsheet counts it', () => {
    expect(faultsOf(readCsv('\ndate,title,importance\n1904,A,\n\n1905,B,high\n,C,'))).toEqual([
      'row 5.importance error csv/no-number', 'row 6.date error event/missing-date',
    ]);
  });
});

describe('readNdjson', () => {
  const HEAD = '{"id":"m","title":"Meiji","tracks":["japan","russia"],"sources":[{"id":"b","type":"book","title":"B"}],"relations":[{"from":"a","to":"c","type":"leads-to"}]}';

  it('reads the dataset in the first line and an event in each other', () => {
    const result = readNdjson(`\uFEFF${HEAD}\n{"id":"a","title":"War","date":"1904","actors":["japan","russia"],"citations":["b"]}\r\n\n{"id":"c","title":"Peace","date":"1905","track":"japan"}\n`);
    expect(result.issues).toEqual([]);
    expect(linesOf(result)).toEqual(['1904 | War | japan+russia | event', '1905 | Peace | japan | event']);
    expect(result).toMatchObject({ value: { id: 'm', title: 'Meiji', sources: [{ id: 'b' }], relations: [{ from: 'a', to: 'c' }] } });
  });

  it('reads events alone, with the tracks that they name', () => {
    expect(linesOf(readNdjson('{"title":"War","date":"1904","actors":["Japan"]}\n{"title":"Peace","date":"1905"}'))).toEqual(['1904 | War | Japan | event', '1905 | Peace | events | event']);
  });

  it.each<[what: string, line: string, title: string]>([
    ['a title', '{"title":"Meiji"}', 'Meiji'], ['events of its own', '{"title":"Meiji","events":[{"title":"War","date":"1904"}]}', 'Meiji'], ['nothing but an event', '{"title":"Meiji","date":"1868/1912"}', 'Timeline'],
    ['an event without a date', '{"title":"Meiji","importance":3}', 'Timeline'],
  ])('takes the first line for the dataset where it can only be that: %s', (_, line, title) => {
    expect(readNdjson(`${line}\n{"title":"Peace","date":"1905"}`)).toMatchObject({ ok: true, value: { title } });
  });

  it('keeps what can be read, and names the line of each fault', () => {
    const result = readNdjson('{"title":"War","date":"1904"}\n{"title":"War","date":}\n7\n{"title":"Peace","date":"long ago"}\n{"title":"Treaty","date":"1905"}\n{"title":"Cut o');
    expect(linesOf(result)).toEqual(['1904 | War | events | event', '1905 | Treaty | events | event']);
    expect(faultsOf(result)).toEqual(['line 2 error ndjson/not-json', 'line 3 error event/wrong-type', 'line 4.date error event/bad-date', 'line 6 error ndjson/not-json']);
    expect(result.issues[0]?.message).toBe('this line is not JSON at column 23: “}” cannot start a value: “{"title":"War","date":}”');
  });

  it('names the place of a fault in the first line', () => {
    expect(faultsOf(readNdjson('{"id":"m","title":"M","tracks":[{"id":"a","color":"red"}],"events":[{"id":"x","title":"X"}]}'))).toEqual(['line 1.tracks[0].color error track/bad-color', 'line 1.events[0].date error event/missing-date']);
  });

  it('is refused where no line is JSON', () => {
    expect(readNdjson('title: X\n1904: War')).toMatchObject({ ok: false, issues: [{ code: 'ndjson/not-json', path: 'line 1' }, { path: 'line 2' }] });
    expect(readNdjson(' \n\n')).toMatchObject({ ok: false, issues: [{ code: 'ndjson/empty' }] });
    expect(readNdjson({})).toMatchObject({ ok: false, issues: [{ code: 'ndjson/wrong-type' }] });
  });

  it('does not tell thousands of faulty lines one by one', () => {
    expect(readNdjson('{"title":"War","date":"1904"}\n'.concat('{\n'.repeat(5000))).issues).toHaveLength(201);
  });
});

describe('readTimelineJs', () => {
  it('reads slides, eras and the title, as text and not as HTML', () => {
    const result = readTimelineJs(fixture('timelinejs.json'));
    expect(linesOf(result)).toEqual([
      '1904-02-08/1905-09-05 | Russo–Japanese War | Wars | event', '-0043-03-15 | Ides of March | events | event', '2016-09-09T00:30:01 | Fifth test | events | event',
    ]);
    expect(faultsOf(result)).toEqual(['events[2].date error event/bad-date', 'events[3].media[0].url error media/bad-url']);
    expect(result).toMatchObject({ value: { title: 'Meiji Japan', description: 'From 1868 to 1912', periods: [{ name: 'Meiji', date: '1868/1912' }], events: [{ description: 'War over Korea & Manchuria' }, {}, {}] } });
  });
});

describe('the years of readTimelineJs', () => {
  it('are counted as TimelineJS shows them: −44 is 44 BCE, and 0 is none', () => {
    const slides = [-44, -1, 1, -66_000_000, 0].map((year) => ({ start_date: { year }, text: { headline: String(year) } }));
    const result = readTimelineJs(slides);
    expect(result.ok && result.value.events.map(({ date }) => date)).toEqual(['-0043', '0000', '0001', 'Y-66000000']);
    expect(result.issues.map(({ message }) => message)).toEqual(['TimelineJS counts years as historians do, and there is no year 0']);
  });
});

describe('readVis', () => {
  it('reads items with their groups; the end is the first moment after', () => {
    const result = readVis(fixture('vis.json'));
    expect(linesOf(result)).toEqual([
      '1904-02-08/1905-09-05 | Russo-Japanese War | 1 | event', '2016-09-08T23:30:01Z | Moment | 1 | event', '2014-04-20T22:00:00Z | Without a group | events | event',
    ]);
    expect(faultsOf(result)).toEqual(['items[4].date error event/bad-date']);
    expect(result).toMatchObject({ value: { periods: [{ name: 'Meiji', date: '1868-01-01/1912-12-31' }], tracks: [{ id: 'asia' }, { id: '1', name: 'Japan', parent: 'asia' }, { id: 'events' }] } });
  });

  it('reads a list of items with Dates, on both sides of 1970 and of a leap day', () => {
    expect(linesOf(readVis([
      { content: 'A', start: new Date(Date.UTC(1904, 1, 8)), end: new Date(Date.UTC(1904, 2, 1)) },
      { content: 'B', start: '2000-02-01', end: '2000-03-01' },
    ]))).toEqual(['1904-02-08/1904-02-29 | A | events | event', '2000-02-01/2000-02-29 | B | events | event']);
  });
});

describe('readJsonLd', () => {
  it('reads a graph of events with those within them', () => {
    const result = readJsonLd(fixture('events.jsonld'));
    expect(linesOf(result)).toEqual([
      '2017-07-10T20:00:00/2017-07-10T22:30:00 | A concert | The Hall (host)+The Band (participant) | music',
      '2017-07-10T22:15:00+01:00 | Encore | The Band (participant) | event',
    ]);
    expect(result.issues).toEqual([]);
    expect(result).toMatchObject({ value: { relations: [{ from: 'event-2', to: 'gig', type: 'part-of' }] } });
  });

  it('reads a single event', () => {
    expect(linesOf(readJsonLd({ '@context': 'https://schema.org', '@type': 'Event', name: 'A', startDate: '1904' }))).toEqual(['1904 | A | events | event']);
  });
});

describe('readWikidata', () => {
  it('reads a query that was saved as a list of rows, and knows it from the items of vis-timeline', () => {
    const row = { item: 'http://www.wikidata.org/entity/Q49100', itemLabel: 'Russo-Japanese War', start: '1904-02-08T00:00:00Z', end: '1905-09-05T00:00:00Z' };
    const rows = [{ ...row, participantLabel: 'Russia' }, { ...row, participantLabel: 'Japan' }];
    expect(recogniseJson(rows)).toBe('wikidata');
    expect(recogniseJson([{ date: '1904', title: 'War', sameAs: row.item }])).toBe('longview');
    const result = readWikidata(rows);
    expect(faultsOf(result)).toEqual(['[0].start warning wikidata/no-precision']);
    expect(result.ok && result.value.events).toMatchObject([{ id: 'Q49100', title: 'Russo-Japanese War', date: '1904-02-08/1905-09-05' }]);
    expect(result.ok && result.value.tracks.map(({ name }) => name)).toEqual(['Russia', 'Japan']);
  });

  it('reads the results of a query: rows of one item are one event', () => {
    const result = readWikidata(fixture('wikidata-query.json'));
    expect(linesOf(result)).toEqual(['1904-02-08/1905-09 | Russo-Japanese War | Empire of Japan+Russian Empire | event', '-0043 | Something ancient | Rome | event']);
    expect(faultsOf(result)).toEqual(['results.bindings[3].date error event/bad-date']);
  });

  it('takes the first of January for a year where no precision is given, and says so', () => {
    const binding = { item: { value: 'http://www.wikidata.org/entity/Q1' }, itemLabel: { value: 'A' }, date: { value: '1904-01-01T00:00:00Z' } };
    const result = readWikidata({ head: {}, results: { bindings: [binding] } });
    expect(linesOf(result)).toEqual(['1904 | A | events | event']);
    expect(faultsOf(result)).toEqual(['results.bindings[0].date warning wikidata/no-precision']);
  });

  it('reads entities: the best rank, Julian days converted, actors by their labels', () => {
    const result = readWikidata(fixture('wikidata-entities.json'));
    expect(linesOf(result)).toEqual(['1917-11-07 | October Revolution | Russia | event']);
    expect(result.issues).toEqual([]);
  });
});

describe('readMarkwhen', () => {
  it('reads entries with their sections, tags and links', () => {
    const result = readMarkwhen(fixture('history.mw'));
    expect(linesOf(result)).toEqual([
      '1904-02-08/1905-09-05 | Russo-Japanese War | Japan | war', '1904-02-08 | Attack on Port Arthur | Japan | event', '1905-09 | Treaty of Portsmouth | Treaties | event',
      '1868/1912 | Meiji | Japan | event', '1917-02/.. | Aftermath | events | event',
    ]);
    expect(faultsOf(result)).toEqual(['line 17.date error event/bad-date']);
    expect(result).toMatchObject({ value: { title: 'Meiji Japan', sources: [{ title: 'Beasley', URL: 'https://example.org/b' }] } });
  });

  it('reads headings for sections, a header between lines, and days before months where it says so', () => {
    expect(linesOf(readMarkwhen('---\ntitle: "X"\ndateFormat: d/M/y\n---\n# Asia\n## Japan\n8/2/1904: War\n# Europe\n1905-09-05T10:00:00Z: Peace'))).toEqual([
      '1904-02-08 | War | Japan | event', '1905-09-05T10:00:00Z | Peace | Europe | event',
    ]);
  });
});

describe.each([
  ['readDataset', readDataset], ['readCsv', readCsv], ['readTimelineJs', readTimelineJs], ['readVis', readVis], ['readJsonLd', readJsonLd], ['readWikidata', readWikidata], ['readMarkwhen', readMarkwhen], ['readNdjson', readNdjson],
] as [string, (input: unknown) => Result<Dataset>][])('%s', (name, read) => {
  it('never throws, and keeps only events with real dates', () => {
    const keys = fc.constantFrom(
      'events', 'items', 'groups', 'start', 'end', 'content', 'group', 'start_date', 'year', 'text', 'headline', '@graph', '@type', 'startDate', 'name', 'subEvent', 'results', 'bindings',
      'item', 'date', 'value', 'entities', 'claims', 'P585', 'mainsnak', 'datavalue', 'time', 'precision', 'labels', 'en', 'nestedGroups', 'id', 'type', 'title', 'location', 'geo',
    );
    const leaves = fc.oneof(fc.constantFrom('1904', 'Event', '+1904-02-08T00:00:00Z', 11, -1, '', 'x'), fc.string(), fc.double(), fc.date({ noInvalidDate: false }), fc.constantFrom(null, undefined, true));
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, leaves, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(keys, tie('tree'), { maxKeys: 5 })),
    }));
    const isText = ['readCsv', 'readMarkwhen', 'readNdjson'].includes(name);
    const pieces = fc.array(fc.oneof(fc.constantFrom('date', 'title', ',', ';', '\n', '"', '1904', ': ', '# ', '/', ' - ', '---\n', '{"date":"1904","title":"A"}', 'section ', '[a](https://b)', '#t '), fc.string())).map((all) => all.join(''));
    fc.assert(fc.property(isText ? fc.oneof(pieces, fc.anything()) : fc.oneof(tree, fc.anything(), pieces), (input) => {
      const result = read(input);
      if (result.ok) for (const event of result.value.events) expect(parseEdtf(event.date).ok).toBe(true);
    }), { numRuns: 500 });
  });
});
