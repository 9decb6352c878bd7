import type { Relation } from '../src/model/dataset.js';

/** How the events of 1906–1991 bear on one another. */
export const relationsColdWar = [] as const satisfies readonly Relation[];
