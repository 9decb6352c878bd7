import { OnDemand } from '../on-demand.js';

/** What cards say, which a timeline sends for when it has come to rest: before anybody can have asked for a card. */
export const cardText = new OnDemand(() => import('./card-text.js'));
