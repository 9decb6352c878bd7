import type { PropertyDeclaration } from 'lit';

/** An attribute that holds wherever it is written, but as `false`: so do templates write that it does not hold. */
export const SWITCH: PropertyDeclaration<boolean> = { type: Boolean, converter: { fromAttribute: (value) => value !== null && value !== 'false' } };
