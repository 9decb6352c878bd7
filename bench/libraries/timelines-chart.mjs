export { default } from 'timelines-chart';
