import { CustomChart } from 'echarts/charts';
import { DataZoomInsideComponent, GridComponent } from 'echarts/components';
import { graphic, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([CustomChart, DataZoomInsideComponent, GridComponent, CanvasRenderer]);

export { graphic, init };
