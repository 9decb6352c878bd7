import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/scene/marks.js';
import type { Scene } from '../../src/scene/scene.js';
import { sceneToSvg } from '../../src/render/svg-text.js';
import { darkTheme, lightTheme } from '../../src/render/themes.js';
import { fixtureScene } from './fixture-scene.js';

describe('sceneToSvg(scene, theme, options)', () => {
  it('is the same text every time', () => {
    expect(sceneToSvg(fixtureScene, lightTheme)).toBe(sceneToSvg(fixtureScene, lightTheme));
  });

  it('paints with the theme', () => {
    expect(sceneToSvg(fixtureScene, lightTheme)).toContain(lightTheme.colors['track-6']);
    expect(sceneToSvg(fixtureScene, darkTheme)).toContain(darkTheme.colors['track-6']);
  });

  it('says which event a mark, a label and a thread belong to, and which track a group', () => {
    const svg = sceneToSvg(fixtureScene, lightTheme);
    expect(svg).toMatch(/<path class="mark" data-event-id="to"/);
    expect(svg).toMatch(/<text class="label" data-event-id="to"[^>]*>Battle of Ganghwa<\/text>/);
    expect(svg).toMatch(/<line class="thread" data-event-id="strong"/);
    expect(svg).toMatch(/<g data-track-id="bars"/);
  });

  it('has a name and a description for assistive technology', () => {
    const svg = sceneToSvg(fixtureScene, lightTheme, { title: 'Korea', description: '1860 to 2017', lang: 'en', idPrefix: 'k' });
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="k-title"');
    expect(svg).toContain('<title id="k-title">Korea</title>');
    expect(svg).toContain('aria-describedby="k-description"');
    expect(svg).toContain('<desc id="k-description">1860 to 2017</desc>');
    expect(svg).toContain('xml:lang="en"');
  });

  it('uses every id once, starts it with the prefix, and refers to none that is missing', () => {
    const svg = sceneToSvg(fixtureScene, lightTheme, { title: 't', description: 'd', idPrefix: 'one' });
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
    const references = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith('one-'))).toEqual([]);
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('cuts numbers to three decimals', () => {
    const svg = sceneToSvg(fixtureScene, lightTheme);
    expect(svg).not.toMatch(/\d\.\d{4}/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\de-\d/);
  });

  it('shows hostile text as text', () => {
    const hostile = '<script>alert("1")</script> & \' ]]> \u0000\u0008\uFFFE\uD800 end';
    const svg = sceneToSvg(sceneOf({ ...label, text: hostile, eventId: '"><script>', role: '" onload="x' }), lightTheme, { title: hostile });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('" onload="');
    for (const character of ['\u0000', '\u0008', '\uFFFE', '\uD800']) expect(svg).not.toContain(character);
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39; ]]&gt;  end</text>');
  });

  it('keeps a colour that an author wrote inside its attribute and out of ids', () => {
    const svg = sceneToSvg(sceneOf({ kind: 'rect', key: 'r', role: 'bar', x: 0, y: 0, width: 90, height: 9, fadeEndPx: 9, fill: { color: '#"><script>' } }), lightTheme);
    expect(svg).not.toContain('<script');
    expect(svg).toMatch(/id="longview-fade-end-[\w-]+"/);
  });

  it('keeps letters of every script', () => {
    expect(sceneToSvg(sceneOf({ ...label, text: '조선 朝鮮 Корея 😀' }), lightTheme)).toContain('조선 朝鮮 Корея 😀');
  });

  it('paints a background only where one is asked for', () => {
    expect(sceneToSvg(sceneOf(label), lightTheme)).not.toContain('class="background"');
    expect(sceneToSvg(sceneOf(label), lightTheme, { background: 'surface' })).toContain(`fill="${lightTheme.colors.surface}"`);
  });

  it('has no tints and no fades where the system forces its colours', () => {
    const svg = sceneToSvg(fixtureScene, { ...lightTheme, forced: true });
    expect(svg).not.toContain('linearGradient');
    expect(svg).not.toContain('#386641');
    const faint = [...svg.matchAll(/<[^>]*(?:fill|stroke)-opacity="0\.[0-4][^>]*>/g)].map(([tag]) => tag);
    expect(faint.filter((tag) => !tag.includes('-hatch-') && !tag.includes('"0.35"'))).toEqual([]);
  });
});

describe('sceneToSvg(scene, theme) with forced colours', () => {
  const bar = { kind: 'rect', key: 'r', role: 'bar', x: 0, y: 0, width: 90, height: 9, fadeEndPx: 24 } as const;
  const forced = { ...lightTheme, forced: true };

  it('draws three shrinking dashes for a fade', () => {
    const svg = sceneToSvg(sceneOf({ ...bar, fill: { color: 'track-1' } }), forced);
    const widths = [...svg.matchAll(/<rect [^>]*width="([^"]*)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(4);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });

  it('draws an outline for a tint', () => {
    const svg = sceneToSvg(sceneOf({ ...bar, fadeEndPx: 0, fill: { color: 'track-1', alpha: 0.1 } }), forced);
    expect(svg).toMatch(/<rect [^>]*fill="none" stroke="#2f4378"/);
  });

  it('lets paper through that lets through, as over what lies outside of the window in the overview', () => {
    const svg = sceneToSvg(sceneOf({ ...bar, fadeEndPx: 0, fill: { color: 'surface', alpha: 0.66 } }), forced);
    expect(svg).toContain('fill-opacity="0.66"');
  });

  it('sets words off with paper from the lines that stand for tints, and only there', () => {
    const halo = `stroke="${forced.colors.background}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
    expect(sceneToSvg(sceneOf(label), forced)).toContain(halo);
    expect(sceneToSvg(sceneOf(label), { ...lightTheme, without: 'tints' })).toContain(halo);
    expect(sceneToSvg(sceneOf(label), lightTheme)).not.toContain('stroke');
  });

  it('draws nothing for a fade or a tint of paper', () => {
    const svg = sceneToSvg(sceneOf({ ...bar, x: -66, fill: { color: 'background' } }, { ...bar, key: 's', fadeEndPx: 0, fill: { color: 'surface', alpha: 0.3 } }), forced);
    expect(svg.match(/<rect/g)).toHaveLength(1);
    expect(svg).not.toContain('stroke');
  });
});

const label = {
  kind: 'text', key: 'label', role: 'label', x: 4, y: 14, text: 'a', font: 'label', ink: { color: 'ink' }, align: 'start', width: 80,
} as const satisfies Mark;

function sceneOf(...marks: readonly Mark[]): Scene {
  return { width: 100, height: 20, groups: [{ key: 'g', x: 0, y: 0, marks }] };
}
