import { OnDemand } from '../on-demand.js';

/** What a timeline is asked for when its picture is there. */
export const atHand = new OnDemand(() => import('./at-hand.js'));
