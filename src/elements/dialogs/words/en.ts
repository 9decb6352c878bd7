import type { DialogWords } from '../dialog-words.js';

/** The dialogs in English. */
export const words: DialogWords = {
  goTo: 'Go to date',
  date: 'Date',
  examples: 'For example {0}',
  go: 'Go',
  range: 'Zoom to a range',
  from: 'From',
  to: 'To',
  zoom: 'Zoom',
  close: 'Close',
  faults: {
    'typed-date/not-understood': 'This could not be read as a date. Try a year, a month with its year, or a day.',
    'typed-date/no-year': 'The year is missing.',
    'typed-date/short-year': 'Which century? Please write all digits of the year.',
    'typed-date/no-such-date': 'There is no such day in the calendar.',
  },
  outside: 'The timeline goes from {0} to {1}.',
  backwards: 'The end is before the beginning.',
  help: 'How to use the timeline',
  sections: {
    mouse: {
      title: 'Mouse',
      lines: [
        ['Drag', 'move through time; up and down scrolls the tracks', { what: 'move through time; sideways scrolls the tracks' }],
        ['{key} + wheel', 'zoom; without {key} where the page does not scroll'],
        ['Shift + wheel', 'move through time'],
        ['Shift + drag', 'mark out what to zoom to; Esc gives it up'],
        ['Click', 'open an event; a count opens what it stands for'],
        ['Double click', 'zoom in, with Shift out; on an event, fill the view with it'],
      ],
    },
    trackpad: {
      title: 'Trackpad',
      lines: [
        ['Two fingers sideways', 'move through time', { what: 'scroll the tracks' }],
        ['Two fingers up and down', 'scroll', { what: 'move through time where the page does not scroll' }],
        ['Pinch', 'zoom'],
      ],
    },
    touch: {
      title: 'Touch',
      lines: [
        ['One finger sideways', 'move through time', { how: 'One finger up and down', what: 'move through time; two fingers where the page scrolls' }],
        ['Pinch', 'zoom'],
        ['Tap', 'open an event'],
        ['Tap twice', 'zoom in; with two fingers at once, out'],
        ['Press long', 'say what it is; let go to open it'],
      ],
    },
    keys: {
      title: 'Keys, when the tracks have the focus',
      lines: [
        ['← →', 'from event to event in a track, past what is counted', { how: '↑ ↓' }],
        ['↑ ↓', 'to the event nearest in time in the next track', { how: '← →' }],
        [', .', 'from event to event through all tracks'],
        ['Home End', 'first and last event of the track; with Ctrl, first and last track'],
        ['Page Up, Page Down', 'earlier, later'],
        ['+ − 0', 'zoom in, zoom out, show everything'],
        ['W S A D', 'zoom and move; hold to go faster'],
        ['Enter', 'open the event; Esc closes it and comes back; on a count, open what it stands for'],
        ['F', 'bring the event to the middle; again, fill the view with it'],
        ['R', 'from one related event to the next; Enter goes there, Backspace comes back'],
        ['G', 'go to a date'],
        ['/', 'search'],
        ['L', 'list and back'],
        ['Alt + ↑ ↓', 'move the track whose name has the focus', { what: 'move the track whose name has the focus sideways' }],
        ['Alt + Shift + ← →', 'back and forward through what was seen'],
        ['?', 'this help'],
      ],
    },
    reader: {
      title: 'Screen reader',
      lines: [
        ['Tracks', 'a grid: a row for each track, a cell for each event and each count in view; in focus mode the keys above work'],
        ['List', 'the same events to be read from beginning to end'],
        ['Go to date', 'moves the focus to the nearest event'],
      ],
    },
  },
};
