/** As the progressive form, with `progressive: 0`: each frame is the whole picture. */
import { echartsSubject } from '../page/echarts.mjs';

export const { prepare, mount, replace, append, gestures } = echartsSubject({ progressive: 0 });
