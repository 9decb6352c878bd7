/** How long each part of a run may take, in milliseconds (see `startBudget()`); after that the subject is stopped. */
export const CAPS_MS = { prepare: 120_000, mount: 60_000, gesture: 15_000, rest: 30_000, change: 60_000 };
