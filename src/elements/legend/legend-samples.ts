import { encodingSample, shapeSample, trackSample } from '../../layout/events/encoding-samples.js';
import { ENCODINGS, encodingsInView } from '../../layout/events/encodings.js';
import { mirrorScene } from '../../scene/mirror.js';
import { SvgPainter } from '../../render/svg-painter.js';
import type { Encoding, InView } from '../../layout/events/encodings.js';
import type { Scene } from '../../scene/scene.js';
import type { Span } from '../../time/span.js';
import type { TimelineInsight } from '../companions.js';

/** The colour of samples: that of a track which no one need belong to. */
const SAMPLE_COLOR = 'track-4';

/** What a legend shows of a timeline, and how its samples are painted. */
export class LegendSamples {
  readonly #painters = new WeakMap<SVGSVGElement, SvgPainter>();
  #last: { readonly window: Span; readonly filter: unknown; readonly encodings: readonly Encoding[] } | undefined;

  /** What the last picture shows that can be explained, and what an earlier one did of the same window; `undefined` before there is one. */
  seenIn({ scene, store, window, filter }: TimelineInsight): InView | undefined {
    if (!scene) return undefined;
    const seen = encodingsInView(scene, store);
    const last = this.#last;
    // A key that becomes lower leaves the picture room for what makes it higher again: of one window it explains only more.
    const before = last?.filter === filter && last.window.start === window.start && last.window.end === window.end ? last.encodings : [];
    const encodings = ENCODINGS.filter((encoding) => seen.encodings.includes(encoding) || (!encoding.startsWith('link-') && before.includes(encoding)));
    this.#last = { window, filter, encodings };
    return { ...seen, encodings };
  }

  /** Paints into each element the sample that its data attributes name: `data-kind` or `data-track`, an index, or `data-encoding`. */
  paint(samples: Iterable<SVGSVGElement>, { theme, measure, store, colors }: TimelineInsight, isMirrored: boolean): void {
    for (const svg of samples) {
      const { encoding, kind, track } = svg.dataset;
      const scene: Scene = encoding !== undefined
        ? encodingSample(encoding as Encoding, SAMPLE_COLOR, measure)
        : track !== undefined ? trackSample(colors[Number(track)] ?? 'track-1') : shapeSample(store.kindTable[Number(kind)]?.shape ?? 'circle', SAMPLE_COLOR);
      const painter = this.#painterFor(svg);
      painter.resize(scene.width, scene.height, devicePixelRatio);
      painter.paint(isMirrored ? mirrorScene(scene, scene.width) : scene, theme);
    }
  }

  #painterFor(svg: SVGSVGElement): SvgPainter {
    const { encoding, kind, track } = svg.dataset;
    const painter = this.#painters.get(svg) ?? new SvgPainter(svg, { idPrefix: `sample-${encoding ?? (track === undefined ? `kind-${kind ?? ''}` : `track-${track}`)}` });
    this.#painters.set(svg, painter);
    return painter;
  }
}
