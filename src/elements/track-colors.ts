import type { TrackColor } from '../scene/theme.js';

/** What a track's colour is in a style sheet. */
export function trackColor(color: TrackColor | undefined): string {
  const known = color ?? 'track-1';
  return known.startsWith('#') ? known : `var(--_${known})`;
}

/**
 * Gives each element that names a track by its index the track's colour, as `--_actor`. Through the style object: a strict
 * content security policy forbids style attributes.
 */
export function paintTrackColors(root: ParentNode, colors: readonly TrackColor[]): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-track]')) {
    element.style.setProperty('--_actor', trackColor(colors[Number(element.dataset['track'])]));
  }
}
