import type { CompanionPart } from '../companions.js';
import type { Messages } from '../messages.js';
import type { Tool, ToolGroup } from '../toolbar/tool.js';
import type { ViewSwitch } from '../views/view-switch.js';

/** What the buttons command. */
export interface ToolsHost {
  /** Whether the legend is open. */
  legend: boolean;
  /** Which relations are drawn, and whether there are any. */
  relations: 'selected' | 'all' | undefined;
  readonly hasRelations: boolean;
  /** Whether there is a window to go back to, and one to go forward to again. */
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** Whether the search is open. */
  readonly searching: boolean;
  openSearch(): void;
  /** Whether a part stands elsewhere on the page, and needs no button here. */
  isElsewhere(part: CompanionPart): boolean;
  panBy(fraction: number): void;
  zoomBy(ratio: number): void;
  fit(): void;
  back(): void;
  forward(): void;
  /** Whether the address of the page tells what is seen, and takes others there. */
  readonly hash: string | boolean | undefined;
  copyLink(): Promise<boolean>;
  readonly fullScreen: { readonly isPossible: boolean; readonly isFull: boolean; readonly toggle: () => void };
  openGoTo(): void;
  openHelp(): void;
}

/** A press moves by half a window, or doubles the scale. */
const PAN_STEP = 0.5;
const ZOOM_STEP = 2;

/**
 * The tools of a timeline in the order in which they stand: which view, where to look and how close, where to go, what to show, the page.
 *
 * @param isOn whether there is anything to look at
 */
export function timelineTools(host: ToolsHost, messages: Messages, isOn: boolean, views: ViewSwitch): readonly ToolGroup[] {
  const isOff = !isOn;
  // List and table have no window to move.
  const moving: ToolGroup = views.shown !== 'timeline' ? [] : [
    { icon: 'earlier', name: messages.earlier, key: 'A', isOff, isRest: true, press: () => { host.panBy(-PAN_STEP); } },
    { icon: 'later', name: messages.later, key: 'D', isOff, isRest: true, press: () => { host.panBy(PAN_STEP); } },
    { icon: 'zoomOut', name: messages.zoomOut, key: '−', isOff, press: () => { host.zoomBy(1 / ZOOM_STEP); } },
    { icon: 'zoomIn', name: messages.zoomIn, key: '+', isOff, press: () => { host.zoomBy(ZOOM_STEP); } },
    { icon: 'fit', name: messages.fit, key: '0', isOff, isRest: true, press: () => { host.fit(); } },
    { icon: 'back', name: messages.back, isOff: isOff || !host.canGoBack, isRest: true, press: () => { host.back(); } },
    { icon: 'forward', name: messages.forward, isOff: isOff || !host.canGoForward, isRest: true, press: () => { host.forward(); } },
  ];
  const going: ToolGroup = views.shown !== 'timeline' ? [] : [
    { icon: 'date', name: messages.goToDate, key: 'G', isOff, isRest: true, opensDialog: true, press: () => { host.openGoTo(); } },
  ];
  const showing: ToolGroup = [
    ...(host.isElsewhere('search') ? [] : [{ icon: 'search', name: messages.search, key: '/', isOff, expanded: host.searching, press: () => { host.openSearch(); } } as const]),
    ...(host.hasRelations ? linkTools(host, messages, isOff) : []),
    ...(host.isElsewhere('legend') ? [] : [{ icon: 'legend', name: messages.legend, isOff, isRest: true, expanded: host.legend, press: () => { host.legend = !host.legend; } } as const]),
  ];
  const link: Tool = { icon: 'link', name: messages.copyLink, isOff, isRest: true, press: () => { void host.copyLink(); } };
  const { isPossible, isFull, toggle } = host.fullScreen;
  const page: ToolGroup = [
    ...((host.hash ?? false) === false ? [] : [link]),
    ...(isPossible ? [{ icon: isFull ? 'leaveFullScreen' : 'fullScreen', name: isFull ? messages.leaveFullScreen : messages.fullScreen, isRest: true, press: toggle } as const] : []),
    { icon: 'help', name: messages.help, key: '?', isRest: true, opensDialog: true, press: () => { host.openHelp(); } },
  ];
  return [views.tools(messages, isOff), moving, going, showing, page];
}

/** Links of the event that one is at, and those of all. */
function linkTools(host: ToolsHost, messages: Messages, isOff: boolean): ToolGroup {
  const { relations } = host;
  return [
    { icon: 'links', name: messages.links, isOff, isRest: true, pressed: relations !== undefined, press: () => { host.relations = relations === undefined ? 'selected' : undefined; } },
    { icon: 'allLinks', name: messages.allLinks, isOff, isRest: true, pressed: relations === 'all', press: () => { host.relations = relations === 'all' ? 'selected' : 'all'; } },
  ];
}
