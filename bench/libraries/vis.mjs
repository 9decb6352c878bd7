import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

export { DataSet } from 'vis-data/esnext';
export { Timeline } from 'vis-timeline/esnext';
