import { LongviewCard } from './elements/card/longview-card.js';
import { LongviewExplorer } from './elements/explorer/longview-explorer.js';
import { LongviewLegend } from './elements/legend/longview-legend.js';
import { LongviewEvent, LongviewTrack } from './elements/markup/markup-elements.js';
import { LongviewList } from './elements/list/longview-list.js';
import { LongviewMinimap } from './elements/minimap/longview-minimap.js';
import { LongviewSearch } from './elements/search/longview-search.js';
import { LongviewStory } from './elements/story/longview-story.js';
import { LongviewTable } from './elements/table/longview-table.js';
import { LongviewTimeline } from './elements/timeline/longview-timeline.js';
import { sendForFirstParts } from './elements/timeline/first-parts.js';

/** What `createElement` and `querySelector` give is known by type wherever the elements are registered. */
export type * from './index.js';

/** Registers an element, unless the page has one of that name. */
function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}

define('longview-card', LongviewCard);
define('longview-legend', LongviewLegend);
define('longview-list', LongviewList);
define('longview-minimap', LongviewMinimap);
define('longview-search', LongviewSearch);
define('longview-story', LongviewStory);
define('longview-table', LongviewTable);
define('longview-timeline', LongviewTimeline);
define('longview-track', LongviewTrack);
define('longview-event', LongviewEvent);
define('longview-explorer', LongviewExplorer);

sendForFirstParts();
