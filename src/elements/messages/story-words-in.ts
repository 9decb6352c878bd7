import type { Messages } from './catalogue.js';
import type { StoryWords } from './story-words.js';

const en: StoryWords = {
  story: 'Story',
  begin: 'Begin',
  steps: (count) => (count === 1 ? '1 step' : `${count} steps`),
  stepOf: (at, of) => `Step ${at} of ${of}`,
  again: 'Show this step again',
  leave: 'Leave the story',
};

/** The words of stories in the language of the other messages. */
export function storyWords(messages: Messages): StoryWords {
  return messages.storyWords ?? en;
}
