export { readDataset, readDatasetInSteps } from './io/read-dataset.js';
export { type ArrivedPart, loadDataset, type LoadOptions, type LoadProgress } from './io/load-dataset.js';
export type { DataFormat } from './io/sniff-format.js';

export { readCsv } from './io/formats/read-csv.js';
export { readIcal } from './io/formats/read-ical.js';
export { readJsonLd } from './io/formats/read-json-ld.js';
export { readMarkwhen } from './io/formats/read-markwhen.js';
export { readNdjson } from './io/formats/read-ndjson.js';
export { readTimelineJs } from './io/formats/read-timeline-js.js';
export { readVis } from './io/formats/read-vis.js';
export { readWikidata } from './io/formats/read-wikidata.js';

export { writeJson } from './io/write-json.js';
export { writeCsv, type WriteOptions } from './io/formats/write-csv.js';
export { writeIcal, type WriteIcalOptions } from './io/formats/write-ical.js';
export { writeJsonLd } from './io/formats/write-json-ld.js';
export { writeNdjson } from './io/formats/write-ndjson.js';

export { isSafeUrl, type UrlUse } from './model/safe-url.js';
export type { Issue, Result, Severity } from './base/result.js';
export type { Pause, Steps } from './base/steps.js';
export type { Dataset } from './model/dataset.js';
