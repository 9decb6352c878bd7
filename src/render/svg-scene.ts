import type { Group, Scene } from '../scene/scene.js';
import type { Theme } from '../scene/theme.js';
import { markToSvg } from './mark-to-svg.js';
import { PixelGrid } from './pixel-grid.js';
import { SvgDefinitions } from './svg-definitions.js';
import { svgNumber } from './svg-node.js';
import type { SvgAttributes, SvgNode } from './svg-node.js';

/** A scene as SVG nodes that still know which group and mark they are. */
export interface SvgScene {
  readonly definitions: readonly SvgNode[];
  readonly groups: readonly SvgGroup[];
}

/** A group as an SVG `g`. */
export interface SvgGroup {
  readonly key: string;
  readonly attributes: SvgAttributes;
  readonly marks: readonly KeyedNode[];
}

/** A mark as SVG. */
export interface KeyedNode {
  readonly key: string;
  readonly node: SvgNode;
}

/**
 * What to draw, for painters with a DOM and without.
 *
 * @param scale     device pixels per CSS px, for crisp edges
 * @param idPrefix  starts every id
 */
export function svgScene(scene: Scene, theme: Theme, scale: number, idPrefix: string): SvgScene {
  const definitions = new SvgDefinitions(idPrefix, theme);
  const groups = scene.groups.map((group) => svgGroup(group, theme, scale, definitions));
  return { definitions: definitions.nodes, groups };
}

function svgGroup(group: Group, theme: Theme, scale: number, definitions: SvgDefinitions): SvgGroup {
  const page = { grid: new PixelGrid(scale, group.x, group.y), definitions };
  return {
    key: group.key,
    attributes: {
      ...(group.trackId === undefined ? {} : { 'data-track-id': group.trackId }),
      ...(group.x === 0 && group.y === 0 ? {} : { transform: `translate(${svgNumber(group.x)},${svgNumber(group.y)})` }),
      ...(group.clip === undefined ? {} : { 'clip-path': definitions.clip(group.clip) }),
    },
    marks: group.marks.map((mark) => ({ key: mark.key, node: markToSvg(mark, theme, page) })),
  };
}
