/** So long that only what never comes is given up, however busy the machine is: a browser that is given up goes on running beside those after it. */
export const LONGEST_START_MS = 300_000;
export const LONGEST_WAIT_MS = 120_000;
