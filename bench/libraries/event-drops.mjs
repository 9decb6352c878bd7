import 'event-drops/dist/style.css';

export * as d3 from 'd3';
export { default as eventDrops } from 'event-drops';
