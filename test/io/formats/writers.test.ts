import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, readDataset, readJsonLd, readNdjson, writeCsv, writeIcal, writeJsonLd, writeNdjson, type Dataset } from '../../../src/data.js';
import { tracksOf } from '../../../src/model/event.js';
import { fixture } from '../../fixtures/read.js';

const meiji = read(fixture('meiji.json'));

function read(input: unknown): Dataset {
  const result = readDataset(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('writeNdjson', () => {
  it('writes lines that readNdjson reads back equal', () => {
    expect(readNdjson(writeNdjson(meiji))).toEqual({ ok: true, issues: [], value: meiji });
    expect(writeNdjson(meiji).trimEnd().split('\n')).toHaveLength(1 + meiji.events.length);
  });

  it('keeps line breaks in words within their line', () => {
    const dataset = read([{ title: 'War\nand\u2028peace', date: '1904' }]);
    expect(readNdjson(writeNdjson(dataset))).toEqual({ ok: true, issues: [], value: dataset });
  });

  it('writes a dataset without events, too', () => {
    const dataset = read([]);
    expect(readNdjson(writeNdjson(dataset))).toEqual({ ok: true, issues: [], value: dataset });
  });
});

describe('writeCsv', () => {
  it('writes a table that readCsv reads back', () => {
    const again = readCsv(writeCsv(meiji));
    expect(again.issues).toEqual([]);
    expect(again.ok && again.value.events.map(({ id, date, title, kind, actors, description, place, importance }) => ({ id, date, title, kind, actors, description, place, importance })))
      .toEqual(meiji.events.map(({ id, date, title, kind, description, place, importance, ...event }) => ({ id, date, title, kind, actors: tracksOf(event as never), description, place, importance })));
    expect(again.ok && again.value.sources.map(({ title }) => title)).toEqual(['Japanese Imperialism, 1894–1945']);
  });

  it('reads back whatever words there are', () => {
    const words = fc.string({ minLength: 1 }).map((text) => text.replace(/\r/g, '').replace(/^['\s]+/, '').trim()).filter((text) => text !== '');
    fc.assert(fc.property(words, words, (title, description) => {
      const again = readCsv(writeCsv(read([{ title, description, date: '-0043' }])));
      expect(again).toMatchObject({ ok: true, issues: [], value: { events: [{ title, description, date: '-0043' }] } });
    }));
  });

  it('lets no cell be a formula', () => {
    expect(writeCsv(read([{ title: '=1+1', description: '@SUM(A1)', note: '-x', date: '-0043' }]))).toContain(",-0043,'=1+1,,events,event,'@SUM(A1),,,,,,,,'-x");
  });

  it('writes the language asked for', () => {
    expect(writeCsv(read({ events: [{ title: { en: 'War', de: 'Krieg' }, date: '1904' }] }), { language: 'de' })).toContain('Krieg');
  });
});

describe('writeIcal', () => {
  const calendar = writeIcal(meiji, { stamp: Date.UTC(2017, 6, 10) });

  it('writes each event on all its days, the end being the day after', () => {
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(calendar).toContain('UID:russo-japanese-war@meiji\r\nDTSTAMP:20170710T000000Z\r\nDTSTART;VALUE=DATE:19040208\r\nDTEND;VALUE=DATE:19050906\r\nSUMMARY:Russo-Japanese War\r\n');
    expect(calendar).toContain('DTSTART;VALUE=DATE:18940101\r\nDTEND;VALUE=DATE:18950101\r\nSUMMARY:Donghak');
    expect(calendar).toContain('GEO:37.75;126.48\r\n');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  });

  it('leaves out what has no place in a calendar, and the end of what goes on', () => {
    const written = writeIcal(read([{ title: 'A', date: '-0043' }, { title: 'B', date: '../1904' }, { title: 'C', date: '1904/..' }, { title: 'D', date: 'Y12000' }]));
    expect(written.match(/SUMMARY:./g)).toEqual(['SUMMARY:C']);
    expect(written).not.toContain('DTEND');
  });

  it('folds lines at 75 octets within no character, and escapes what has a meaning', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).filter((text) => text.trim() !== ''), (title) => {
      const written = writeIcal(read([{ title, date: '1904' }]));
      for (const line of written.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const summary = /\nSUMMARY:(.*)\r/.exec(written.replace(/\r\n /g, ''))?.[1] ?? '';
      expect(summary.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/);
    }));
  });
});

describe('writeJsonLd', () => {
  it('writes a graph that readJsonLd reads back, its EDTF dates unharmed', () => {
    const again = readJsonLd(writeJsonLd(meiji));
    expect(again.issues).toEqual([]);
    expect(again.ok && again.value.events.map(({ id, title, date, kind }) => ({ id, title, date, kind })))
      .toEqual(meiji.events.map(({ id, title, date, kind }) => ({ id, title, date, kind })));
  });

  it('gives the first and last day to readers that know no EDTF', () => {
    const written = writeJsonLd(read([{ title: 'A', date: '1904~' }, { title: 'B', date: '1904-02' }, { title: 'C', date: '-0100/..' }]));
    expect(JSON.parse(written)).toMatchObject({ '@graph': [{}, { startDate: '1904-01-01', endDate: '1904-12-31' }, { startDate: '1904-02' }, {}] });
    expect(written.match(/"startDate"/g)).toHaveLength(2);
  });

  it('writes media as what they are, by their type or by what their address ends in, and reads them back', () => {
    const media = [
      { url: 'https://example.org/fleet.jpg', alt: 'Ships at anchor', caption: 'The fleet', credit: 'Navy archive' }, { url: 'https://example.org/newsreel.mp4?start=3' },
      { url: 'https://example.org/speech.MP3' }, { url: 'https://example.org/treaty.pdf', caption: 'The treaty' }, { url: 'https://example.org/film', type: 'video' },
    ];
    const written = writeJsonLd(read([{ title: 'War', date: '1904', media }, { title: 'Peace', date: '1905' }]));
    expect((JSON.parse(written) as { '@graph': object[] })['@graph'].slice(1)).toMatchObject([{
      image: [{ '@type': 'ImageObject', contentUrl: 'https://example.org/fleet.jpg', caption: 'The fleet', description: 'Ships at anchor', creditText: 'Navy archive' }],
      subjectOf: [
        { '@type': 'VideoObject', contentUrl: 'https://example.org/newsreel.mp4?start=3' }, { '@type': 'AudioObject', contentUrl: 'https://example.org/speech.MP3' },
        { '@type': 'DigitalDocument', caption: 'The treaty' }, { '@type': 'VideoObject', contentUrl: 'https://example.org/film' },
      ],
    }, {}]);
    expect(written.match(/"(?:image|subjectOf)"/g)).toHaveLength(2);
    const again = readJsonLd(written);
    expect(again.issues).toEqual([]);
    const types = ['image', 'video', 'audio', 'document', 'video'];
    expect(again.ok && again.value.events[0]?.media).toEqual(media.map((medium, at) => ({ ...medium, type: types[at] })));
  });

  it('cannot end the script that it stands in', () => {
    expect(writeJsonLd(read([{ title: '</script><script>alert(1)</script>', date: '1904' }]))).not.toContain('<');
  });
});
