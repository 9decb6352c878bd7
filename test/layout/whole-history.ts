import { buildStore } from '../../src/store/build-store.js';
import { russiaKorea } from '../../events/index.js';

/** The library's own dataset, as it is drawn. */
export const wholeHistory = buildStore(russiaKorea);
