import type { Relation } from '../src/model/dataset.js';

export const relationsPresent = [] as const satisfies readonly Relation[];
