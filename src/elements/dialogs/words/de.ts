import type { DialogWords } from '../dialog-words.js';

/** The dialogs in German. */
export const words: DialogWords = {
  goTo: 'Zu einem Datum gehen',
  date: 'Datum',
  examples: 'Zum Beispiel {0}',
  go: 'Los',
  range: 'Einen Zeitraum zeigen',
  from: 'Von',
  to: 'Bis',
  zoom: 'Zeigen',
  close: 'Schließen',
  faults: {
    'typed-date/not-understood': 'Das ließ sich nicht als Datum lesen. Versuchen Sie ein Jahr, einen Monat mit Jahr oder einen Tag.',
    'typed-date/no-year': 'Das Jahr fehlt.',
    'typed-date/short-year': 'Welches Jahrhundert? Bitte alle Ziffern des Jahres schreiben.',
    'typed-date/no-such-date': 'Diesen Tag gibt es im Kalender nicht.',
  },
  outside: 'Die Zeitleiste reicht von {0} bis {1}.',
  backwards: 'Das Ende liegt vor dem Anfang.',
  help: 'So benutzt man die Zeitleiste',
  sections: {
    mouse: {
      title: 'Maus',
      lines: [
        ['Ziehen', 'durch die Zeit gehen; auf und ab: durch die Spuren', { what: 'durch die Zeit gehen; seitwärts: durch die Spuren' }],
        ['{key} + Rad', 'vergrößern, verkleinern; ohne {key}, wo die Seite nicht scrollt'],
        ['Umschalt + Rad', 'durch die Zeit gehen'],
        ['Umschalt + Ziehen', 'markieren, was gezeigt werden soll; Esc bricht ab'],
        ['Klick', 'ein Ereignis öffnen; eine Zahl öffnet, wofür sie steht'],
        ['Doppelklick', 'vergrößern, mit Umschalt verkleinern; auf einem Ereignis: die Ansicht damit füllen'],
      ],
    },
    trackpad: {
      title: 'Trackpad',
      lines: [
        ['Zwei Finger seitwärts', 'durch die Zeit gehen', { what: 'durch die Spuren gehen' }],
        ['Zwei Finger auf und ab', 'scrollen', { what: 'durch die Zeit gehen, wo die Seite nicht scrollt' }],
        ['Finger spreizen und schließen', 'vergrößern, verkleinern'],
      ],
    },
    touch: {
      title: 'Berührung',
      lines: [
        ['Ein Finger seitwärts', 'durch die Zeit gehen', { how: 'Ein Finger auf und ab', what: 'durch die Zeit gehen; zwei Finger, wo die Seite scrollt' }],
        ['Finger spreizen und schließen', 'vergrößern, verkleinern'],
        ['Tippen', 'ein Ereignis öffnen'],
        ['Zweimal tippen', 'vergrößern; mit zwei Fingern zugleich verkleinern'],
        ['Lange drücken', 'sagen, was es ist; loslassen öffnet es'],
      ],
    },
    keys: {
      title: 'Tasten, wenn die Spuren den Fokus haben',
      lines: [
        ['← →', 'von Ereignis zu Ereignis einer Spur, an gezählten vorbei', { how: '↑ ↓' }],
        ['↑ ↓', 'zum zeitlich nächsten Ereignis der Nachbarspur', { how: '← →' }],
        [', .', 'von Ereignis zu Ereignis durch alle Spuren'],
        ['Pos1 Ende', 'erstes und letztes Ereignis der Spur; mit Strg erste und letzte Spur'],
        ['Bild auf, Bild ab', 'früher, später'],
        ['+ − 0', 'vergrößern, verkleinern, alles zeigen'],
        ['W S A D', 'vergrößern und bewegen; halten, um schneller zu werden'],
        ['Eingabe', 'das Ereignis öffnen; Esc schließt es und kehrt zurück; auf einer Zahl: öffnen, wofür sie steht'],
        ['F', 'das Ereignis in die Mitte holen; noch einmal: die Ansicht damit füllen'],
        ['R', 'von einem verbundenen Ereignis zum nächsten; Eingabe geht hin, Rücktaste kehrt zurück'],
        ['G', 'zu einem Datum gehen'],
        ['/', 'suchen'],
        ['L', 'Liste und zurück'],
        ['Alt + ↑ ↓', 'die Spur verschieben, deren Name den Fokus hat', { what: 'die Spur, deren Name den Fokus hat, zur Seite verschieben' }],
        ['Alt + Umschalt + ← →', 'zurück und vor durch das Gesehene'],
        ['?', 'diese Hilfe'],
      ],
    },
    reader: {
      title: 'Bildschirmleser',
      lines: [
        ['Spuren', 'ein Raster: eine Zeile je Spur, eine Zelle je sichtbarem Ereignis und je Zahl; im Fokusmodus gelten die Tasten oben'],
        ['Liste', 'dieselben Ereignisse zum Lesen von Anfang bis Ende'],
        ['Zu einem Datum gehen', 'bringt den Fokus zum nächsten Ereignis'],
      ],
    },
  },
};
