import type { Result } from '../../base/result.js';
import type { Dataset } from '../../model/dataset.js';
import { compact } from '../reading/compact.js';
import { isList, isRecord, itemsOf, valueAt } from '../reading/json-value.js';
import { notThis, numberIn, parseForeign, recordIn, wordsIn } from './json-fields.js';
import { interval } from './plain-date.js';
import { RawDataset } from './raw-dataset.js';
import { timelineJsDate, timelineJsYear } from './timeline-js-date.js';

const EXPECTED = 'a TimelineJS timeline, an object with a list of “events”, or that list alone';

/**
 * The slides of a TimelineJS 3 timeline (JSON, as text or parsed): events with their groups as tracks, eras as periods,
 * the title slide as the dataset's title. Markup in texts is taken away.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function readTimelineJs(input: unknown): Result<Dataset> {
  const parsed = parseForeign(input, 'timelinejs', EXPECTED);
  if (!parsed.ok) return parsed;
  const data = parsed.value;
  const isBare = isList(data);
  const slides = isBare ? data : valueAt(data, 'events');
  if (!isList(slides)) return notThis(data, 'timelinejs', EXPECTED);

  const raw = new RawDataset();
  const opening = recordIn(valueAt(data, 'title'), 'text');
  const title = wordsIn(opening, 'headline');
  const description = wordsIn(opening, 'text');
  if (title !== undefined) raw.parts['title'] = title;
  if (description !== undefined) raw.parts['description'] = description;
  for (const [i, slide] of itemsOf(slides).entries()) addSlide(slide, `${isBare ? '' : 'events'}[${i}]`, raw);
  const eras = valueAt(data, 'eras');
  if (isList(eras)) raw.parts['periods'] = itemsOf(eras).map((era, i) => periodOf(era, `eras[${i}]`, raw));
  return raw.read();
}

function addSlide(slide: unknown, path: string, raw: RawDataset): void {
  if (!isRecord(slide)) {
    raw.addEvent(slide, path);
    return;
  }
  const text = recordIn(slide, 'text');
  const group = wordsIn(slide, 'group');
  const headline = wordsIn(text, 'headline');
  const body = wordsIn(text, 'text');
  const media = recordIn(slide, 'media');
  raw.addEvent(compact({
    id: wordsIn(slide, 'unique_id'),
    title: headline ?? body?.split('\n', 1)[0],
    date: dateOf(slide, path, raw),
    actors: group === undefined ? undefined : [group],
    description: headline === undefined ? undefined : body,
    dateNote: wordsIn(slide, 'display_date') ?? wordsIn(recordIn(slide, 'start_date'), 'display_date'),
    media: media === undefined ? undefined : mediaOf(media),
    citations: citationsOf(media, raw),
  }), path);
}

function periodOf(era: unknown, path: string, raw: RawDataset): object {
  const name = wordsIn(recordIn(era, 'text'), 'headline');
  return compact({ id: path, name, date: isRecord(era) ? dateOf(era, path, raw) : undefined });
}

function dateOf(slide: object, path: string, raw: RawDataset): string | undefined {
  const [start, end] = ['start_date', 'end_date'].map((key) => raw.date(edtfOf(recordIn(slide, key)), `${path}.date`, timelineJsDate));
  return interval(start, end);
}

function edtfOf(date: object | undefined): string | undefined {
  const counted = numberIn(date, 'year');
  if (counted === undefined) return undefined;
  const year = timelineJsYear(counted);
  const [month, day, hour, minute = 0, second = 0] = ['month', 'day', 'hour', 'minute', 'second'].map((key) => numberIn(date, key));
  if (month === undefined) return year;
  if (day === undefined) return `${year}-${two(month)}`;
  const time = hour === undefined ? '' : `T${two(hour)}:${two(minute)}:${two(second)}`;
  return `${year}-${two(month)}-${two(day)}${time}`;
}

function mediaOf(media: object): readonly object[] | undefined {
  const url = wordsIn(media, 'url');
  if (url === undefined) return undefined;
  return [compact({ url, alt: wordsIn(media, 'alt'), caption: wordsIn(media, 'caption'), credit: wordsIn(media, 'credit') })];
}

/** The page that a slide's medium links to. */
function citationsOf(media: object | undefined, raw: RawDataset): readonly object[] | undefined {
  const link = wordsIn(media, 'link');
  return link === undefined ? undefined : [{ source: raw.addSource(link, link) }];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
