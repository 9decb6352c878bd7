import '@knight-lab/timelinejs/dist/css/timeline.css';

export { Timeline } from '@knight-lab/timelinejs/src/js/timeline/Timeline.js';
