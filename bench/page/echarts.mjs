import { SPAN, TRACKS } from '../data/events.mjs';
import { graphic, init } from '../libraries/echarts.mjs';
import { dragOver, wheelOver } from './places.mjs';

const WHEEL_PX = 60;
const LEAST_WIDTH_PX = 2;
const BAR_SHARE = 0.6;
const COLORS = ['#5470c6', '#91cc75', '#fac858', '#ee6666', '#73c0de', '#3ba272'];

/** ECharts with a custom series, and the settings in which its two modes differ. */
export function echartsSubject(mode) {
  let chart;
  let host;
  let shown;
  return {
    prepare: (events) => events.map(({ track, kind, start, end = start }) => [track, start, end, kind]),
    mount(element, data) {
      host = element;
      shown = data;
      chart = init(host);
      chart.setOption({
        animation: false,
        grid: { left: 90, right: 10, top: 10, bottom: 30 },
        xAxis: { type: 'time', min: SPAN.start, max: SPAN.end },
        yAxis: { type: 'category', data: TRACKS },
        dataZoom: [{ type: 'inside', xAxisIndex: 0, filterMode: 'weakFilter', throttle: 0 }],
        series: [{ type: 'custom', renderItem, encode: { x: [1, 2], y: 0 }, dimensions: ['track', 'start', 'end', 'kind'], data, ...mode }],
      });
    },
    replace(data) {
      shown = data;
      chart.setOption({ series: [{ data }] });
    },
    append(data) {
      shown = [...shown, ...data];
      chart.setOption({ series: [{ data: shown }] });
    },
    gestures: () => ({ zoom: wheelOver(host, WHEEL_PX), pan: dragOver(host) }),
  };
}

/** As in ECharts' own example of a custom series with bars of time. */
function renderItem({ coordSys }, api) {
  const [x, y] = api.coord([api.value(1), api.value(0)]);
  const [endX] = api.coord([api.value(2), api.value(0)]);
  const height = api.size([0, 1])[1] * BAR_SHARE;
  const shape = graphic.clipRectByRect({ x, y: y - height / 2, width: Math.max(endX - x, LEAST_WIDTH_PX), height }, coordSys);
  return shape && { type: 'rect', shape, style: { fill: COLORS[api.value(3)] } };
}
