/**
 * What a page and its reader may ask of a timeline as soon as its picture is there, and not before: one file, sent for when the data
 * have come.
 */
export { goToDate, readPlainly } from './go-to-date.js';
export { PlotInput } from './plot-input.js';
export { sceneToSvg } from '../../render/svg-text.js';
export { SearchController } from '../controllers/search-controller.js';
export { TipBox } from './tip.js';
export { WindowSpeaker } from './window-speaker.js';
