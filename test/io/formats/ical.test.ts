import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDataset, readIcal, writeIcal, type Dataset, type Result } from '../../../src/data.js';
import { isTimeZone } from '../../../src/time/time-zone.js';
import { zoneOfWindows } from '../../../src/io/formats/ical/windows-zones.js';
import { parseEdtf } from '../../../src/time/edtf.js';
import { russiaKorea } from '../../../events/index.js';
import { fixture } from '../../fixtures/read.js';

/** Each event as `id | date | title`. */
function linesOf(result: Result<Dataset>): string[] {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.events.map(({ id, date, title }) => `${id} | ${date} | ${typeof title === 'string' ? title : ''}`);
}

function faultsOf(result: Result<Dataset>): string[] {
  return result.issues.map(({ severity, code, path }) => `${path} ${severity} ${code}`);
}

/** A calendar of one entry with these lines, the first of them the fourth. */
function entry(...lines: string[]): Result<Dataset> {
  return readIcal(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a@example.org', ...lines, ...(lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:A']), 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));
}

function datesOf(...lines: string[]): string[] {
  const result = entry(...lines);
  return result.ok ? result.value.events.map(({ date }) => date) : [];
}

describe('readIcal', () => {
  it('reads a calendar of Google: times in their zone, markup and escapes gone, nobody who was invited', () => {
    const result = readIcal(fixture('google.ics'));
    expect(linesOf(result)).toEqual([
      '7kukuqrfedlm2f9t0vr3fuifqb | 2024-03-10T18:30:00+01:00/2024-03-10T20:00:00+01:00 | Lecture: Port Arthur, 1904',
      'exhibition | 2024-04-01/2024-04-03 | Exhibition',
      'weekly | 2024-03-25T17:00:00+01:00/2024-03-25T18:00:00+01:00 | Seminar',
      'weekly-20240415T170000 | 2024-04-15T17:00:00+02:00/2024-04-15T18:00:00+02:00 | Seminar',
      'weekly-20240401T170000 | 2024-04-01T19:00:00+02:00/2024-04-01T20:00:00+02:00 | Seminar, two hours later',
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: {
        title: 'History group', description: 'What we do', tracks: [{ id: 'History group', name: 'History group', timeZone: 'Europe/Berlin' }],
        events: [{ description: 'See the page\nand bring a friend', place: { name: 'Museum, Berlin', lat: 52.52, lon: 13.405 }, kind: 'Talks', importance: 90 }, {}, {}, {}, {}],
        sources: [{ type: 'webpage', URL: 'https://example.org/lecture?a=1,2' }],
      },
    });
    expect(faultsOf(result)).toEqual(['line 40.STATUS warning ical/cancelled']);
    expect(JSON.stringify(result.ok && result.value)).not.toMatch(/mailto|Boss|guest/);
  });

  it('reads a calendar of Outlook: a byte order mark, zones as Windows calls them, quoted parameters, whole days that are times', () => {
    const text = `\uFEFF${fixture('outlook.ics').replaceAll('\n', '\r\n')}`;
    const result = readIcal(text);
    expect(linesOf(result)).toEqual([
      '040000008200E00074C5B7101A82E008 | 2023-07-04T09:00:00-04:00/2023-07-04T10:00:00-04:00 | Call',
      '040000008200E00074C5B7101A82E009 | 2023-12-24/2023-12-26 | Holiday',
      '040000008200E00074C5B7101A82E010 | 2023-07-04T09:00:00+02:00/2023-07-04T09:30:00+02:00 | By a zone that only the file knows',
      '040000008200E00074C5B7101A82E011 | 2023-12-04T09:00:00+01:00 | The same in winter',
    ]);
    expect(result.issues).toEqual([]);
    expect(linesOf(readIcal(text.replaceAll('\r\n', '\n')))).toEqual(linesOf(result));
  });

  it('reads a calendar of Apple and a feed of holidays', () => {
    expect(readIcal(fixture('apple.ics'))).toMatchObject({
      ok: true, issues: [], value: { title: 'Home', events: [{ title: 'Visit', date: '2024-05-02T10:00:00+09:00/2024-05-02T11:30:00+09:00', place: { name: 'Gyeongbokgung Seoul', lat: 37.5796, lon: 126.977 } }] },
    });
    const holidays = readIcal(fixture('holidays.ics'));
    expect(linesOf(holidays)).toEqual(['nyd-2024 | 2024-01-01 | Neujahr', 'good-friday-2024 | 2024-03-29 | Karfreitag', 'bastille | 2023-07-14 | Fête nationale', 'bastille-20240714 | 2024-07-14 | Fête nationale']);
    expect(holidays.issues).toEqual([expect.objectContaining({ severity: 'warning', code: 'ical/endless', path: 'line 21.RRULE', message: 'this comes again without an end; it is read up to 2025-01-01' })]);
  });

  it('says of each fault where it is, and keeps the rest', () => {
    const result = readIcal(fixture('broken.ics'));
    expect(linesOf(result)).toEqual(['lower | 2024-03-10 | lower case', 'backwards | 2024-03-10 | Backwards', 'no-title | 0800-12-25 | Crowned in Rome', 'no-end | 2024-06-01 | No end']);
    expect(faultsOf(result)).toEqual([
      'line 7 warning ical/missing-end', 'line 17.DESCRIPTION warning ical/broken-line', 'line 21 warning ical/missing-end', 'line 1 warning ical/missing-end', 'line 32 warning ical/missing-end',
      'line 10.DTEND warning ical/end-before-start', 'line 14.SUMMARY warning ical/no-summary', 'line 23.DTSTART error ical/bad-date', 'line 25.DTSTART error ical/no-start', 'line 29 warning ical/no-event',
    ]);
    expect(result.ok && result.value.events[2]?.description).toBe('Crowned in Rome\nby the Pope');
    expect(result.issues.find(({ code }) => code === 'ical/bad-date')?.message).toBe('“20240230” is no day or time of any calendar');
  });

  it.each([
    [['DTSTART;VALUE=DATE:20240310'], ['2024-03-10']],
    [['DTSTART:20240310'], ['2024-03-10']],
    [['DTSTART;VALUE=DATE:20240310', 'DTEND;VALUE=DATE:20240310'], ['2024-03-10']],
    [['DTSTART;VALUE=DATE:20240310', 'DTEND;VALUE=DATE:20240311'], ['2024-03-10']],
    [['DTSTART;VALUE=DATE:20240310', 'DURATION:P1W'], ['2024-03-10/2024-03-16']],
    [['DTSTART:20240310T093000'], ['2024-03-10T09:30:00']],
    [['DTSTART:20240310T093000Z', 'DTEND:20240310T093000Z'], ['2024-03-10T09:30:00Z']],
    [['DTSTART;TZID=America/New_York:20240309T220000', 'DURATION:PT8H'], ['2024-03-09T22:00:00-05:00/2024-03-10T07:00:00-04:00']],
    [['DTSTART;TZID=America/New_York:20240309T220000', 'DURATION:P1D'], ['2024-03-09T22:00:00-05:00/2024-03-10T22:00:00-04:00']],
    [['DTSTART;TZID=Europe/London:20240701T100000', 'DTEND;TZID=Asia/Tokyo:20240702T070000'], ['2024-07-01T10:00:00+01:00/2024-07-02T07:00:00+09:00']],
    [['DTSTART;TZID="/softwarestudio.org/Olson_2/Asia/Seoul":20240625T040000'], ['2024-06-25T04:00:00+09:00']],
    [['DTSTART;VALUE=DATE:00421231'], ['0042-12-31']],
    [['DTSTART:19050905T235960Z'], ['1905-09-05T23:59:59Z']],
  ])('reads the date of %j', (lines, dates) => {
    expect(datesOf(...lines)).toEqual(dates);
    expect(entry(...lines).issues).toEqual([]);
  });

  it('reads a time whose zone nobody knows as without one, and says so once', () => {
    const result = entry('DTSTART;TZID=Nowhere:20240310T090000', 'DTEND;TZID=Nowhere:20240310T100000');
    expect(linesOf(result)).toEqual(['a | 2024-03-10T09:00:00/2024-03-10T10:00:00 | A']);
    expect(result.issues).toEqual([expect.objectContaining({ code: 'ical/unknown-zone', path: 'line 4.DTSTART', message: 'nobody knows a time zone “Nowhere”; its times are read as without a zone (2 times)' })]);
  });

  it('knows the zones of Windows by names that the engine knows', () => {
    expect(zoneOfWindows('Eastern Standard Time')).toBe('America/New_York');
    for (const name of ['UTC', 'GMT Standard Time', 'W. Europe Standard Time', 'Korea Standard Time', 'North Korea Standard Time', 'UTC+12', 'Line Islands Standard Time', 'Pacific Standard Time (Mexico)']) {
      expect(isTimeZone(zoneOfWindows(name) ?? 'none'), name).toBe(true);
    }
  });

  it('reads what comes again: by rules and dates, without what is excepted, in the hour that it has by the clock', () => {
    const start = 'DTSTART;TZID=Europe/Berlin:20240325T090000';
    expect(datesOf(start, 'RRULE:FREQ=WEEKLY;COUNT=3')).toEqual(['2024-03-25T09:00:00+01:00', '2024-04-01T09:00:00+02:00', '2024-04-08T09:00:00+02:00']);
    expect(datesOf(start, 'RRULE:FREQ=WEEKLY;UNTIL=20240408T070000Z', 'EXDATE:20240401T070000Z')).toEqual(['2024-03-25T09:00:00+01:00', '2024-04-08T09:00:00+02:00']);
    expect(datesOf(start, 'RDATE;TZID=Europe/Berlin:20240501T090000,20240326T100000')).toEqual(['2024-03-25T09:00:00+01:00', '2024-03-26T10:00:00+01:00', '2024-05-01T09:00:00+02:00']);
    expect(datesOf('DTSTART;VALUE=DATE:20200229', 'RRULE:freq=yearly;count=3')).toEqual(['2020-02-29', '2024-02-29', '2028-02-29']);
    expect(datesOf('DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=MONTHLY;BYDAY=1WE;COUNT=2', 'EXDATE;VALUE=DATE:20200101')).toEqual(['2020-02-05']);
  });

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;INTERVAL=1000000000', 'FREQ=SECONDLY', 'FREQ=WEEKLY;BYDAY=XX', 'COUNT=3',
    'FREQ=YEARLY;COUNT=-3', 'FREQ=WEEKLY;BYWEEKNO=20', 'FREQ=YEARLY;BYDAY=1MO;BYMONTHDAY=15,16,17;BYMONTH=4',
  ])('gives up a rule that never comes true or is none: %s', (rule) => {
    const result = entry('DTSTART:20200229T090000', `RRULE:${rule}`);
    expect(linesOf(result)).toEqual(['a | 2020-02-29T09:00:00 | A']);
    expect(faultsOf(result)).toEqual(['line 5.RRULE error ical/bad-rule']);
  });

  it('reads what comes again 366 times, and all of a file 50,000 times', () => {
    const often = entry('DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=DAILY;COUNT=100000');
    expect(linesOf(often)).toHaveLength(366);
    expect(faultsOf(often)).toEqual(['line 5.RRULE error ical/too-often']);
    const many = readIcal(['BEGIN:VCALENDAR', ...Array.from({ length: 200 }, () => 'BEGIN:VEVENT\nDTSTART;VALUE=DATE:20200101\nSUMMARY:A\nRRULE:FREQ=DAILY\nEND:VEVENT'), 'END:VCALENDAR'].join('\n'));
    expect(linesOf(many).length).toBeLessThan(50_500);
  });

  it('makes ids apart from each other of UIDs that are not', () => {
    const event = (uid: string) => `BEGIN:VEVENT\n${uid}SUMMARY:Peace of Portsmouth\nDTSTART:19050905\nEND:VEVENT`;
    const result = readIcal(['BEGIN:VCALENDAR', ...['UID:a@x\n', 'UID:a@y\n', 'UID:a@x\n', '', 'UID:two words\n', ''].map(event), 'END:VCALENDAR'].join('\n'));
    expect(result.ok && result.value.events.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3', 'peace-of-portsmouth', 'two-words', 'peace-of-portsmouth-2']);
    expect(faultsOf(result)).toEqual(['line 12.UID warning ical/same-uid']);
  });

  it('makes each calendar of a file a track', () => {
    const calendar = (name: string) => `BEGIN:VCALENDAR\nNAME:${name}\nBEGIN:VJOURNAL\nDTSTART:19050905\nSUMMARY:A\nEND:VJOURNAL\nEND:VCALENDAR\n`;
    expect(readIcal(calendar('Russia') + calendar('Korea\\, Japan'))).toMatchObject({
      ok: true, issues: [], value: { title: 'Russia, Korea, Japan', tracks: [{ id: 'Russia' }, { id: 'Korea, Japan' }], events: [{ actors: ['Russia'] }, { actors: ['Korea, Japan'] }] },
    });
  });

  it('keeps no address that may not be on a page, and no markup', () => {
    const result = entry('DTSTART:19050905', 'URL:javascript:alert(1)', 'SUMMARY:<b>War</b> &amp\\; peace', 'DESCRIPTION:1 < 2\\n\\nand <img src=x>');
    expect(result).toMatchObject({ ok: true, value: { events: [{ title: 'War & peace', description: '1 < 2\n\nand <img src=x>' }], sources: [] } });
    expect(faultsOf(result)).toEqual(['line 5.URL error ical/bad-url']);
  });

  it('refuses what is no calendar', () => {
    expect(readIcal(null)).toMatchObject({ ok: false, issues: [{ code: 'ical/wrong-type' }] });
    for (const text of ['', 'Hello', 'SUMMARY:A']) expect(readIcal(text)).toMatchObject({ ok: false, issues: expect.arrayContaining([expect.objectContaining({ code: 'ical/no-calendar' })]) as unknown });
    expect(readIcal('BEGIN:VCALENDAR\nEND:VCALENDAR')).toMatchObject({ ok: true, issues: [], value: { events: [] } });
  });

  it('reads back what writeIcal writes', () => {
    const result = readIcal(writeIcal(russiaKorea));
    expect(result.issues).toEqual([]);
    if (!result.ok) return;
    const carried = ({ id, date, kind, actors, place, title, description }: Dataset['events'][number]) => ({
      id, date, kind, title: wordsOf(title), description: wordsOf(description), place: place && { ...place, name: wordsOf(place.name) },
      actors: actors.map((actor) => (typeof actor === 'string' ? { track: actor } : actor)),
    });
    const wordsOf = (text: Dataset['title'] | undefined) => (typeof text === 'object' ? text['en'] : text);
    expect(result.value.events.map((event) => ({ ...carried(event), actors: event.actors.map((actor) => (typeof actor === 'string' ? { track: actor } : actor)) }))).toEqual(russiaKorea.events.map(carried));
    expect(result.value).toMatchObject({ id: russiaKorea.id, language: 'en', title: wordsOf(russiaKorea.title) });
    expect(new Set(result.value.tracks.map(({ id }) => id))).toEqual(new Set(russiaKorea.events.flatMap(({ actors }) => actors.map((actor) => (typeof actor === 'string' ? actor : actor.track)))));
    expect(result.value.kinds.find(({ id }) => id === 'treaty')).toEqual({ id: 'treaty', label: 'Treaty', shape: 'document' });
    // Written again it is the same file, in whatever order its tracks have come.
    expect(writeIcal(result.value)).toBe(writeIcal(russiaKorea));
  });

  it('takes the day to which a calendar has moved an entry that writeIcal wrote', () => {
    const written = writeIcal({ ...russiaKorea, events: [{ id: 'a', title: 'A', date: '1904~', kind: 'treaty', actors: ['russia'] }] });
    expect(linesOf(readIcal(written))).toEqual(['a | 1904~ | A']);
    expect(linesOf(readIcal(written.replace('DTSTART;VALUE=DATE:19040101', 'DTSTART;VALUE=DATE:19040102')))).toEqual(['a | 1904-01-02/1904-12-31 | A']);
  });

  it('reads 100,000 lines, and lines that go on for ever', () => {
    const text = ['BEGIN:VCALENDAR', ...Array.from({ length: 14_285 }, (_, i) => `BEGIN:VEVENT\nUID:${i}\nDTSTART;TZID=Europe/Berlin:20240310T093000\nSUMMARY:Event\nDESCRIPTION:a\n b\nEND:VEVENT`), 'END:VCALENDAR'].join('\n');
    const result = readIcal(text);
    expect([linesOf(result).length, result.issues]).toEqual([14_285, []]);
    for (const long of [`DESCRIPTION:${'\n a'.repeat(100_000)}`, `X;A="${';'.repeat(100_000)}`, `CATEGORIES:${','.repeat(100_000)}`, `DTSTART:${'2'.repeat(100_000)}`, 'BEGIN:A\n'.repeat(50_000), `EXDATE:${'20240101,'.repeat(20_000)}`]) {
      expect(entry('DTSTART:19050905', long).ok).toBe(true);
    }
  });

  it('never throws, and keeps only events with real dates', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(
      'BEGIN:VCALENDAR\n', 'BEGIN:VEVENT\n', 'END:VEVENT\n', 'END:VCALENDAR', 'DTSTART', ':', ';', 'VALUE=DATE', '20240310', 'T093000', 'Z', '\n', '\r\n ', 'RRULE:FREQ=', 'YEARLY', 'WEEKLY;BYDAY=MO', ';COUNT=3', 'EXDATE', 'RDATE',
      'RECURRENCE-ID', 'TZID=Europe/Berlin', 'DTEND:', 'DURATION:P1D\n', 'SUMMARY:A\n', 'UID:a\n', 'GEO:1;2\n', '"', ',', 'BEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n', ';TZID=X', 'constructor:', '__proto__:1\n',
    ), fc.string())).map((all) => `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:B\nDTSTART:20240310\n${all.join('')}`);
    fc.assert(fc.property(fc.oneof(pieces, fc.anything()), (input) => {
      const result = readIcal(input);
      if (result.ok) for (const event of result.value.events) expect(parseEdtf(event.date).ok).toBe(true);
    }), { numRuns: 500 });
  });
});

describe('loadDataset', () => {
  const serving = (type: string) => ({ fetch: () => Promise.resolve(new Response(fixture('holidays.ics').replace('BEGIN:VCALENDAR\n', type === '' ? 'BEGIN:VCALENDAR\n' : '\n\nbegin:vcalendar\n'), { headers: { 'content-type': type } })) });

  it('recognises a calendar by how it begins, its type and its name', async () => {
    for (const [address, type] of [['https://example.org/feed', ''], ['https://example.org/feed', 'text/calendar; charset=utf-8'], ['https://example.org/feed.ics?a=1', 'text/plain']] as const) {
      expect(linesOf(await loadDataset(address, serving(type)))).toHaveLength(4);
    }
    expect(linesOf(await loadDataset(fixture('holidays.ics')))).toHaveLength(4);
    expect(linesOf(await loadDataset(fixture('holidays.ics'), { format: 'ical', pause: () => Promise.resolve() }))).toHaveLength(4);
  });
});
