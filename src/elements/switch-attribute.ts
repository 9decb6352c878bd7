import type { ComplexAttributeConverter } from 'lit';

/** Of an attribute that holds wherever it is written, but as `false`: so do templates write that it does not hold. */
export const SWITCH: ComplexAttributeConverter<boolean> = { fromAttribute: (value) => value !== null && value !== 'false' };
