import type { GlyphShape, Mark } from '../../src/scene/marks.js';
import type { Scene } from '../../src/scene/scene.js';
import type { TrackColor } from '../../src/scene/theme.js';

/** Every shape of point mark. */
export const GLYPH_SHAPES: readonly GlyphShape[] = [
  'circle', 'ring', 'diamond', 'square', 'document', 'triangle-up', 'triangle-down', 'hexagon', 'cross', 'star', 'half-start', 'half-end',
];

/** A scene with every kind of mark, every shape and every paint. */
export const fixtureScene: Scene = {
  width: 640,
  height: 420,
  groups: [
    { key: 'page', x: 0, y: 0, marks: [{ kind: 'rect', key: 'page', role: 'page', x: 0, y: 0, width: 640, height: 420, fill: { color: 'background' } }] },
    { key: 'bands', trackId: 'bands', x: 20, y: 16, clip: { x: 0, y: 0, width: 600, height: 96 }, marks: bandMarks() },
    { key: 'glyphs', trackId: 'glyphs', x: 20.4, y: 124, marks: glyphMarks() },
    { key: 'bars', trackId: 'bars', x: 20, y: 244, marks: barMarks() },
    { key: 'axis', x: 20, y: 372, marks: axisMarks() },
  ],
};

function bandMarks(): readonly Mark[] {
  return [
    { kind: 'rect', key: 'lane', role: 'lane', x: 0, y: 0, width: 600, height: 96, fill: { color: 'surface' } },
    { kind: 'rect', key: 'a', role: 'state', x: -20, y: 0, width: 220.3, height: 96, fill: { color: 'track-1', alpha: 0.1 } },
    { kind: 'rect', key: 'b', role: 'state', x: 200.3, y: 0, width: 160, height: 96, fill: { color: 'track-6', alpha: 0.1 }, hatch: { color: 'track-6', alpha: 0.22 } },
    { kind: 'rect', key: 'c', role: 'state', x: 360.3, y: 0, width: 300, height: 96, fill: { color: 'track-3', alpha: 0.12 }, fadeStartPx: 60, fadeEndPx: 24 },
    { kind: 'line', key: 'edge', role: 'state-edge', x1: 200.3, y1: 0, x2: 200.3, y2: 96, stroke: { ink: { color: 'track-6', alpha: 0.6 }, width: 1, dash: [2, 3] } },
    { kind: 'text', key: 'an', role: 'state-name', x: 6, y: 88.5, text: 'Российская империя', font: 'state', ink: { color: 'muted' }, align: 'start', width: 140 },
    { kind: 'text', key: 'bn', role: 'state-name', x: 206, y: 88.5, text: 'Joseon 조선 朝鮮', font: 'state', ink: { color: 'muted' }, align: 'start', width: 100, lang: 'ko' },
    { kind: 'columns', key: 'density', role: 'density', xs: Array.from({ length: 36 }, (_, i) => 370 + i * 6), heights: Array.from({ length: 36 }, (_, i) => (i % 7 === 3 ? 0 : 3 + 11 * Math.abs(Math.sin(i / 3)))), columnWidth: 5, baselineY: 76, fill: { color: 'track-3' } },
    { kind: 'curve', key: 'curve', role: 'relation', points: [60, 20, 120, 20, 120, 60, 180, 60, 240, 60, 240, 20, 300, 20], stroke: { ink: { color: 'ink', alpha: 0.6 }, width: 1.25 } },
    { kind: 'glyph', key: 'from', role: 'mark', eventId: 'from', shape: 'document', x: 60, y: 20, size: 11, fill: { color: 'track-1' } },
    { kind: 'glyph', key: 'to', role: 'mark', eventId: 'to', shape: 'diamond', x: 300, y: 20, size: 11, fill: { color: 'track-6' } },
    { kind: 'text', key: 'tl', role: 'label', eventId: 'to', x: 311, y: 24.5, text: 'Battle of Ganghwa', font: 'label', ink: { color: 'ink' }, align: 'start', width: 110 },
  ];
}

function glyphMarks(): readonly Mark[] {
  const rows: readonly { size: number; y: number; outlined: boolean; color: TrackColor }[] = [
    { size: 8, y: 10, outlined: false, color: 'track-1' },
    { size: 9, y: 28, outlined: false, color: 'track-2' },
    { size: 11, y: 48, outlined: false, color: 'track-7' },
    { size: 12, y: 68, outlined: false, color: 'track-3' },
    { size: 12, y: 90, outlined: true, color: 'track-9' },
  ];
  return rows.flatMap(({ size, y, outlined, color }, row) => GLYPH_SHAPES.map((shape, column): Mark => ({
    kind: 'glyph', key: `${shape}-${row}`, role: 'mark', eventId: `${shape}-${row}`, shape, x: 16 + column * 49.3, y, size,
    ...(outlined ? { fill: { color: 'background' }, stroke: { ink: { color }, width: 1.5 } } : { fill: { color } }),
  })));
}

function barMarks(): readonly Mark[] {
  const tint = { color: 'track-8', alpha: 0.14 } as const;
  return [
    { kind: 'rect', key: 'bar', role: 'bar', eventId: 'war', x: 10.2, y: 4, width: 120, height: 16, radius: 3, fill: tint, stroke: { ink: { color: 'track-8' }, width: 1.5 } },
    { kind: 'text', key: 'bar-label', role: 'label', eventId: 'war', x: 16, y: 16.5, text: 'Korean War', font: 'label', ink: { color: 'ink' }, align: 'start', width: 72 },
    { kind: 'rect', key: 'open', role: 'bar', eventId: 'open', x: 150, y: 4, width: 130, height: 16, radius: 3, fill: tint, stroke: { ink: { color: 'track-8' }, width: 1.5 }, fadeEndPx: 24 },
    { kind: 'rect', key: 'both', role: 'bar', eventId: 'both', x: 300, y: 4, width: 130, height: 16, radius: 3, fill: { color: 'track-4' }, fadeStartPx: 24, fadeEndPx: 40 },
    { kind: 'rect', key: 'capsule', role: 'capsule', eventId: 'year', x: 450, y: 5, width: 60, height: 14, radius: 7, fill: { color: 'track-2', alpha: 0.14 }, stroke: { ink: { color: 'track-2' }, width: 1 } },
    { kind: 'rect', key: 'dashed', role: 'capsule', eventId: 'circa', x: 524, y: 5, width: 60, height: 14, radius: 7, stroke: { ink: { color: 'track-2' }, width: 1, dash: [3, 2] } },
    { kind: 'rect', key: 'disputed', role: 'bar', eventId: 'disputed', x: 10, y: 32, width: 120, height: 16, radius: 3, fill: tint, hatch: { color: 'track-8', alpha: 0.5 }, stroke: { ink: { color: 'track-8' }, width: 1 } },
    { kind: 'rect', key: 'dim', role: 'bar', eventId: 'dim', x: 150, y: 32, width: 130, height: 16, radius: 3, opacity: 0.35, fill: { color: 'track-5' } },
    { kind: 'rect', key: 'cluster', role: 'cluster', x: 300, y: 32, width: 30, height: 16, radius: 8, fill: { color: 'surface' }, stroke: { ink: { color: 'axis' }, width: 1 } },
    { kind: 'text', key: 'count', role: 'count', x: 315, y: 44.5, text: '12', font: 'count', ink: { color: 'ink' }, align: 'middle', width: 15 },
    { kind: 'rect', key: 'selected', role: 'focus', x: 350, y: 30, width: 124, height: 20, radius: 5, stroke: { ink: { color: 'focus' }, width: 2 } },
    { kind: 'text', key: 'strong', role: 'label', eventId: 'strong', x: 467, y: 44.5, text: 'Six-Party Talks', font: 'label-strong', ink: { color: 'ink' }, align: 'end', width: 98 },
    { kind: 'glyph', key: 'haloed', role: 'mark', eventId: 'war', shape: 'diamond', x: 112, y: 12, size: 11, fill: { color: 'track-8' }, halo: 1.5 },
    { kind: 'glyph', key: 'haloed-outline', role: 'mark', eventId: 'dim', shape: 'star', x: 262, y: 40, size: 11, fill: { color: 'background' }, stroke: { ink: { color: 'track-5' }, width: 2, dash: [3, 2] }, halo: 1.5 },
    { kind: 'line', key: 'thread', role: 'thread', eventId: 'strong', x1: 540, y1: 26, x2: 540, y2: 100, stroke: { ink: { color: 'muted' }, width: 1.5 } },
    { kind: 'glyph', key: 'thread-end', role: 'mark', eventId: 'strong', shape: 'ring', x: 540, y: 60, size: 11, fill: { color: 'track-7' } },
    { kind: 'rect', key: 'foreign', role: 'bar', x: 10, y: 62, width: 200, height: 16, radius: 3, fill: { color: '#386641', alpha: 0.3 }, stroke: { ink: { color: '#386641' }, width: 1 }, fadeStartPx: 30, fadeEndPx: 30 },
    { kind: 'text', key: 'ru', role: 'label', x: 230, y: 75.5, text: 'Ким Ир Сен прибывает в Москву', font: 'label', ink: { color: 'ink' }, align: 'start', width: 200, lang: 'ru' },
  ];
}

function axisMarks(): readonly Mark[] {
  const years = [1860, 1880, 1900, 1920, 1940, 1960, 1980, 2000];
  return [
    { kind: 'line', key: 'axis', role: 'axis', x1: 0, y1: 0, x2: 600, y2: 0, stroke: { ink: { color: 'axis' }, width: 1 } },
    ...years.flatMap((year, index): readonly Mark[] => [
      { kind: 'line', key: `tick-${year}`, role: 'tick', x1: index * 83.7 + 8, y1: 0, x2: index * 83.7 + 8, y2: 6, stroke: { ink: { color: 'axis' }, width: 1 } },
      { kind: 'text', key: `year-${year}`, role: 'tick-label', x: index * 83.7 + 8, y: 19, text: String(year), font: 'axis', ink: { color: 'muted' }, align: 'middle', width: 30 },
    ]),
    { kind: 'text', key: 'century', role: 'context', x: 0, y: 37, text: '19th century', font: 'context', ink: { color: 'ink' }, align: 'start', width: 80 },
  ];
}
