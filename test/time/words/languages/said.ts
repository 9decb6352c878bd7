/** A date in EDTF, in words of style `long`, and where they differ of `medium` and of `short` (as medium where left out). */
export type Said = readonly [edtf: string, long: string, medium?: string, short?: string];
