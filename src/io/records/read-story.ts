import type { Story, StoryStep, StoryView } from '../../model/dataset.js';
import { compact } from '../reading/compact.js';
import { Fields } from '../reading/fields.js';
import type { InputPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';
import type { KnownIds } from '../reading/known-ids.js';
import { readCitations } from './read-citation.js';

const STORY_PROPERTIES: ReadonlySet<string> = new Set<keyof Story>(['id', 'title', 'description', 'steps']);
const STEP_PROPERTIES: ReadonlySet<string> = new Set<keyof StoryStep>(['id', 'title', 'text', 'view', 'citations']);
const VIEW_PROPERTIES: ReadonlySet<string> = new Set<keyof StoryView>(['start', 'end', 'selected', 'tracks']);

/** A guided way through the events; one without a step that can be read is none. */
export function readStory(value: unknown, path: InputPath, known: KnownIds, log: IssueLog): Story | undefined {
  const fields = Fields.of(value, 'story', path, log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(STORY_PROPERTIES);
  const id = fields.string('id', 'required');
  const title = fields.text('title', 'required');
  const steps = fields.list('steps', (item, at) => readStep(item, at, known, log)) ?? [];
  if (id === undefined || title === undefined) return undefined;
  if (steps.length === 0) {
    fields.error('missing-steps', 'steps', 'this story has no step');
    return undefined;
  }
  return compact({ id, title, description: fields.text('description'), steps });
}

function readStep(value: unknown, path: InputPath, known: KnownIds, log: IssueLog): StoryStep | undefined {
  const fields = Fields.of(value, 'step', path, log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(STEP_PROPERTIES);
  const id = fields.string('id', 'required');
  const title = fields.text('title', 'required');
  const text = fields.text('text', 'required');
  const view = readView(fields.value('view'), fields.at('view'), known, log);
  const citations = readCitations(fields, known);
  if (id === undefined || title === undefined || text === undefined || view === undefined) return undefined;
  return compact({ id, title, text, view, citations });
}

function readView(value: unknown, path: InputPath, known: KnownIds, log: IssueLog): StoryView | undefined {
  const fields = Fields.of(value, 'view', path, log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(VIEW_PROPERTIES);
  const start = fields.date('start', 'required');
  const end = fields.date('end', 'required');
  const selected = fields.string('selected');
  const tracks = fields.strings('tracks');
  if (start === undefined || end === undefined) return undefined;
  return compact({
    start,
    end,
    selected: selected !== undefined && known.refersTo('event', selected, 'view', fields.at('selected')) ? selected : undefined,
    tracks: tracks?.filter((track) => known.refersTo('track', track, 'view', fields.at('tracks'))),
  });
}
