import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFormat, csvParse, group } from 'd3';

/**
 * Writes the table of flights that the demo shows, out of a package of npm that is too large to depend on:
 *
 *     node scripts/take-flights.mjs
 *
 * It needs npm's registry and `tar`, and always writes the same two files: `demo/data/flights-2001.csv` in the columns
 * of docs/data.md, and beside it what a table cannot say of itself (title, source, licence, columns), as
 * https://www.w3.org/TR/tabular-metadata/ has it.
 */
const PACKAGE = 'vega-datasets@3.2.1';
const FLIGHTS = 'flights-20k.json';
const AIRPORTS = 'airports.csv';
const DATA = join(import.meta.dirname, '..', 'demo', 'data');
const TABLE = 'flights-2001.csv';

/** So many airports have a track of their own. */
const BUSIEST = 12;
const OTHERS = 'All other airports';

const SOURCE = 'BTS';

/** How late a flight is in the words of the Bureau: from 15 minutes on it counts as delayed. */
const LATE_MINUTES = 15;
const VERY_LATE_MINUTES = 60;
/** In the order in which the table first has them, and so gets their shapes: the last two are a bold one and a quiet one. */
const KINDS = ['on time', 'early', 'very late', 'late'];

/** Importance of a flight that was not late; the one with the longest delay has 100. */
const LEAST_IMPORTANCE = 50;

/** Airports by the names that travellers know, where the package has the town of the airfield, or a city has several. */
const NAMES = {
  ATL: 'Atlanta', BDL: 'Hartford', BQN: 'Aguadilla', BTR: 'Baton Rouge', CHS: 'Charleston SC', CMI: 'Champaign–Urbana', CRW: 'Charleston WV',
  CVG: 'Cincinnati', DAL: 'Dallas Love Field', DCA: 'Washington National', DFW: 'Dallas–Fort Worth', FLL: 'Fort Lauderdale', GPT: 'Gulfport–Biloxi',
  GSP: 'Greenville–Spartanburg', HOU: 'Houston Hobby', IAD: 'Washington Dulles', IAH: 'Houston Bush', ISP: 'Long Island', JAC: 'Jackson Hole',
  JFK: 'New York Kennedy', KOA: 'Kona', LGA: 'New York LaGuardia', MDW: 'Chicago Midway', MQT: 'Marquette', ORD: 'Chicago O’Hare',
  PDX: 'Portland OR', PWM: 'Portland ME', ROC: 'Rochester NY', RST: 'Rochester MN', RSW: 'Fort Myers', XNA: 'Northwest Arkansas',
};

/** What the columns mean, in their order. */
const COLUMNS = [
  { name: 'date', datatype: { base: 'dateTime', format: 'yyyy-MM-dd HH:mm' }, 'dc:description': 'Departure as it was, not as it was scheduled, on the clock of the airport; without a zone.' },
  { name: 'title', datatype: 'string', 'dc:description': 'Where the flight went; where it came from too, if its track does not say so.' },
  { name: 'track', datatype: 'string', 'dc:description': `The airport of departure if it is one of the ${BUSIEST} with most flights.` },
  { name: 'kind', datatype: 'string', 'dc:description': `Arrival: early is before its time, on time less than ${LATE_MINUTES} minutes after it, very late ${VERY_LATE_MINUTES} minutes or more.` },
  { name: 'importance', datatype: 'integer', 'dc:description': `Grows with the delay, to 100 for the longest; empty, which is ${LEAST_IMPORTANCE}, for flights that were not late.` },
  { name: 'description', datatype: 'string', 'dc:description': 'How much later or earlier it arrived than it was to, and the distance between the airports.' },
  { name: 'source', datatype: 'string', 'dc:description': `${SOURCE} is the U.S. Bureau of Transportation Statistics.` },
];

const METADATA = {
  '@context': 'http://www.w3.org/ns/csvw',
  url: TABLE,
  'dc:title': 'Twenty thousand flights, January to March 2001',
  'dc:description': 'A random sample of the flights within the United States that arrived, from the reports that airlines have to make by 14 CFR Part 234.',
  'dc:publisher': 'U.S. Bureau of Transportation Statistics',
  'dc:source': { '@id': 'https://www.transtats.bts.gov/DL_SelectFields.asp?gnoyr_VQ=FGJ&QO_fu146_anzr=b0-gvzr' },
  'dc:provenance': `${PACKAGE} of npm, data/${FLIGHTS}; names of airports from its data/${AIRPORTS}`,
  'dc:license': 'Public domain in the United States, as a work of its government (17 U.S.C. § 105)',
  tableSchema: { columns: COLUMNS },
};

const { flights, airports } = unpack();
mkdirSync(DATA, { recursive: true });
writeFileSync(join(DATA, TABLE), `${csvFormat(rowsOf(flights, airports), COLUMNS.map(({ name }) => name))}\n`);
writeFileSync(join(DATA, `${TABLE}-metadata.json`), `${JSON.stringify(METADATA, null, 2)}\n`);

/** The two files of the package; npm checks that it is the one that was published. */
function unpack() {
  const folder = mkdtempSync(join(tmpdir(), 'take-flights-'));
  try {
    const archive = execFileSync('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], { encoding: 'utf8' }).trim();
    execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder]);
    const read = (name) => readFileSync(join(folder, 'package/data', name), 'utf8');
    return { flights: JSON.parse(read(FLIGHTS)), airports: csvParse(read(AIRPORTS)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A row for each flight: airport by airport, the busiest first; then by kind, then by time. */
function rowsOf(all, list) {
  const cities = new Map(list.map(({ iata, city }) => [iata, city]));
  const nameOf = (code) => NAMES[code] ?? cities.get(code);
  const busiest = [...group(all, ({ origin }) => origin)].sort(([, a], [, b]) => b.length - a.length).slice(0, BUSIEST).map(([code]) => code);
  const longest = Math.max(...all.map(({ delay }) => delay));
  const placeOf = ({ origin, delay, date }) => [busiest.includes(origin) ? busiest.indexOf(origin) : BUSIEST, KINDS.indexOf(kindOf(delay)), date];
  return all
    .map((flight) => ({ flight, place: placeOf(flight) }))
    .sort(({ place: [a, b, c] }, { place: [d, e, f] }) => a - d || b - e || (c < f ? -1 : c > f ? 1 : 0))
    .map(({ flight: { date, delay, distance, origin, destination } }) => {
      const isBusy = busiest.includes(origin);
      return {
        date: date.replaceAll('/', '-'),
        title: isBusy ? `To ${nameOf(destination)}` : `${nameOf(origin)} to ${nameOf(destination)}`,
        track: isBusy ? nameOf(origin) : OTHERS,
        kind: kindOf(delay),
        importance: delay < LATE_MINUTES ? '' : LEAST_IMPORTANCE + Math.floor(((100 - LEAST_IMPORTANCE) * delay) / longest),
        description: `${delayInWords(delay)}, ${distance.toLocaleString('en-US')} miles`,
        source: SOURCE,
      };
    });
}

function kindOf(delay) {
  if (delay < 0) return 'early';
  if (delay < LATE_MINUTES) return 'on time';
  return delay < VERY_LATE_MINUTES ? 'late' : 'very late';
}

function delayInWords(delay) {
  if (delay === 0) return 'On the minute';
  return `${Math.abs(delay)} ${Math.abs(delay) === 1 ? 'minute' : 'minutes'} ${delay < 0 ? 'early' : 'late'}`;
}
