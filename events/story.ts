import type { Story } from '../src/model/dataset.js';

export const longViewStory = { id: 'the-long-view', title: 'The long view', steps: [] } as const satisfies Story;
