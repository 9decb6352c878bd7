import { describe, expect, it } from 'vitest';
import { assertExists } from '../../../src/base/assert.js';
import { buildStore } from '../../../src/store/build-store.js';
import { civilToInstant } from '../../../src/time/civil.js';
import { stateAfterStory, stateInStep } from '../../../src/elements/story/step-view.js';
import { tracksOf } from '../../../src/model/event.js';
import { unknownName } from '../../../src/elements/story/unknown-name.js';
import { russiaKorea } from '../../../events/index.js';
import type { ViewState } from '../../../src/elements/view-state.js';

const now: ViewState = { start: 0, end: 10, excluded: 'hide', view: 'list', filter: { kinds: ['war'], tracks: ['japan'] } };

const STORIES = assertExists(russiaKorea.stories, 'stories');

describe('stateInStep(view, now)', () => {
  it('takes the time from the start of one date to the end of the other', () => {
    expect(stateInStep({ start: '1904', end: '1905-09' }, now)).toMatchObject({ start: civilToInstant(1904, 1, 1), end: civilToInstant(1905, 10, 1) });
  });

  it('leaves an end that is open, and time that cannot be shown, as they are', () => {
    expect(stateInStep({ start: '1904', end: '2000/..' }, now)).not.toHaveProperty('end');
    expect(stateInStep({ start: '1904', end: '1890' }, now)).toMatchObject({ start: 0, end: 10 });
  });

  it('dims the other tracks and keeps what else is filtered by', () => {
    expect(stateInStep({ start: '1904', end: '1905', tracks: ['korea'] }, now)).toMatchObject({ filter: { kinds: ['war'], tracks: ['korea'] }, excluded: 'dim', view: 'timeline', selected: undefined });
    expect(stateInStep({ start: '1904', end: '1905' }, now)).toMatchObject({ filter: { kinds: ['war'] }, excluded: 'hide' });
    expect(stateInStep({ start: '1904', end: '1905' }, { start: 0, end: 1, filter: { tracks: ['japan'] } }).filter).toBeUndefined();
  });

  it('can show every step of the dataset: a time that has its event, among its tracks', () => {
    const steps = STORIES.flatMap((story) => [...story.steps]);
    expect(steps.length).toBeGreaterThan(10);
    const store = buildStore(russiaKorea);
    for (const { id, view } of steps) {
      const { start = NaN, end = NaN } = stateInStep(view, now);
      const row = store.rowOf(view.selected ?? '');
      expect(row, id).toBeGreaterThanOrEqual(0);
      expect((store.starts[row] ?? NaN) < end && (store.ends[row] ?? NaN) >= start, `${id}: its event is in its time`).toBe(true);
      const event = assertExists(store.eventAt(row), id);
      expect(tracksOf(event).some((track) => view.tracks?.includes(track) ?? true), `${id}: its event is in one of its tracks`).toBe(true);
    }
  });
});

describe('stateAfterStory(before, inStep, now)', () => {
  it('gives back what the story has changed, and nothing that somebody else has', () => {
    const inStep = stateInStep({ start: '1904', end: '1905', selected: 'war', tracks: ['korea'] }, now);
    expect(stateAfterStory(now, inStep, { start: 1, end: 2, ...inStep })).toEqual({ selected: undefined, filter: { kinds: ['war'], tracks: ['japan'] }, excluded: 'hide', view: 'list' });
    expect(stateAfterStory(now, inStep, { start: 1, end: 2, selected: 'peace', filter: { tracks: ['china'] }, excluded: 'hide', view: 'table' })).toEqual({});
  });
});

describe('unknownName(stories, story, step)', () => {
  const stories = STORIES;

  it('names what is near, or what there is', () => {
    expect(unknownName(stories, 'the-long-view', 'the-return')).toBeUndefined();
    expect(unknownName(stories, undefined, undefined)).toBeUndefined();
    expect(unknownName(stories, 'the-long-veiw', undefined)).toBe('<longview-story story="the-long-veiw"> has no such story: did you mean “the-long-view”?');
    expect(unknownName(stories, undefined, 'the-retrun')).toBe('<longview-story step="the-retrun"> has no such step: did you mean “the-return”?');
    expect(unknownName([], 'x', undefined)).toBe('<longview-story story="x"> has no such story: the dataset has none');
    expect(unknownName(stories, 'wholly-different', undefined)).toBe('<longview-story story="wholly-different"> has no such story: there are “the-long-view”');
  });
});
