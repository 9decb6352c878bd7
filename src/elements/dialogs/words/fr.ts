import type { DialogWords } from '../dialog-words.js';

/** The dialogs in French. */
export const words: DialogWords = {
  goTo: 'Aller à une date',
  date: 'Date',
  examples: 'Par exemple {0}',
  go: 'Aller',
  range: 'Afficher une période',
  from: 'De',
  to: 'À',
  zoom: 'Afficher',
  close: 'Fermer',
  faults: {
    'typed-date/not-understood': 'Ceci n’a pas pu être lu comme une date. Essayez une année, un mois et son année, ou un jour.',
    'typed-date/no-year': 'L’année manque.',
    'typed-date/short-year': 'Quel siècle\u00A0? Écrivez tous les chiffres de l’année.',
    'typed-date/no-such-date': 'Ce jour n’existe pas dans le calendrier.',
  },
  outside: 'La frise va du {0} au {1}.',
  backwards: 'La fin précède le début.',
  help: 'Comment utiliser la frise',
  sections: {
    mouse: {
      title: 'Souris',
      lines: [
        ['Glisser', 'se déplacer dans le temps\u00A0; de haut en bas, parcourir les lignes', { what: 'se déplacer dans le temps\u00A0; de côté, parcourir les lignes' }],
        ['{key} + molette', 'agrandir, réduire\u00A0; sans {key} si la page ne défile pas'],
        ['Maj + molette', 'se déplacer dans le temps'],
        ['Maj + glisser', 'délimiter ce qu’il faut afficher\u00A0; Échap abandonne'],
        ['Clic', 'ouvrir un événement\u00A0; un nombre ouvre ce qu’il représente'],
        ['Double clic', 'agrandir, avec Maj réduire\u00A0; sur un événement, en remplir la vue'],
      ],
    },
    trackpad: {
      title: 'Pavé tactile',
      lines: [
        ['Deux doigts de côté', 'se déplacer dans le temps', { what: 'parcourir les lignes' }],
        ['Deux doigts de haut en bas', 'faire défiler', { what: 'se déplacer dans le temps si la page ne défile pas' }],
        ['Pincer', 'agrandir, réduire'],
      ],
    },
    touch: {
      title: 'Écran tactile',
      lines: [
        ['Un doigt de côté', 'se déplacer dans le temps', { how: 'Un doigt de haut en bas', what: 'se déplacer dans le temps\u00A0; deux doigts si la page défile' }],
        ['Pincer', 'agrandir, réduire'],
        ['Toucher', 'ouvrir un événement'],
        ['Toucher deux fois', 'agrandir\u00A0; avec deux doigts à la fois, réduire'],
        ['Appui long', 'dire ce que c’est\u00A0; relâcher pour l’ouvrir'],
      ],
    },
    keys: {
      title: 'Touches, quand les lignes ont le focus',
      lines: [
        ['← →', 'd’événement en événement sur une ligne, sans entrer dans ce qui est compté', { how: '↑ ↓' }],
        ['↑ ↓', 'vers l’événement le plus proche dans le temps sur la ligne voisine', { how: '← →' }],
        [', .', 'd’événement en événement à travers toutes les lignes'],
        ['Début Fin', 'premier et dernier événement de la ligne\u00A0; avec Ctrl, première et dernière ligne'],
        ['Page préc., Page suiv.', 'plus tôt, plus tard'],
        ['+ − 0', 'agrandir, réduire, tout afficher'],
        ['W S A D', 'agrandir et se déplacer\u00A0; maintenir pour accélérer'],
        ['Entrée', 'ouvrir l’événement\u00A0; Échap le ferme et revient\u00A0; sur un nombre, ouvrir ce qu’il représente'],
        ['F', 'amener l’événement au milieu\u00A0; encore une fois, en remplir la vue'],
        ['R', 'd’un événement lié au suivant\u00A0; Entrée y va, Retour arrière revient'],
        ['G', 'aller à une date'],
        ['/', 'rechercher'],
        ['L', 'la liste, et retour'],
        ['Alt + ↑ ↓', 'déplacer la ligne dont le nom a le focus', { what: 'déplacer de côté la ligne dont le nom a le focus' }],
        ['Alt + Maj + ← →', 'reculer et avancer parmi ce qui a été vu'],
        ['?', 'cette aide'],
      ],
    },
    reader: {
      title: 'Lecteur d’écran',
      lines: [
        ['Lignes', 'une grille\u00A0: une rangée par ligne, une cellule par événement et par nombre visible\u00A0; en mode focus, les touches ci-dessus fonctionnent'],
        ['Liste', 'les mêmes événements, à lire du début à la fin'],
        ['Aller à une date', 'porte le focus sur l’événement le plus proche'],
      ],
    },
  },
};
