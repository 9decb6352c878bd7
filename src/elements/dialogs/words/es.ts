import type { DialogWords } from '../dialog-words.js';

/** The dialogs in Spanish. */
export const words: DialogWords = {
  goTo: 'Ir a una fecha',
  date: 'Fecha',
  examples: 'Por ejemplo, {0}',
  go: 'Ir',
  range: 'Mostrar un periodo',
  from: 'Desde',
  to: 'Hasta',
  zoom: 'Mostrar',
  close: 'Cerrar',
  faults: {
    'typed-date/not-understood': 'No se pudo leer como fecha. Pruebe con un año, un mes con su año o un día.',
    'typed-date/no-year': 'Falta el año.',
    'typed-date/short-year': '¿De qué siglo? Escriba todas las cifras del año.',
    'typed-date/no-such-date': 'Ese día no existe en el calendario.',
  },
  outside: 'La cronología va del {0} al {1}.',
  backwards: 'El final es anterior al comienzo.',
  help: 'Cómo usar la cronología',
  sections: {
    mouse: {
      title: 'Ratón',
      lines: [
        ['Arrastrar', 'moverse por el tiempo; arriba y abajo, recorrer las líneas', { what: 'moverse por el tiempo; de lado, recorrer las líneas' }],
        ['{key} + rueda', 'acercar y alejar; sin {key} donde la página no se desplaza'],
        ['Mayús + rueda', 'moverse por el tiempo'],
        ['Mayús + arrastrar', 'marcar qué mostrar; Esc lo abandona'],
        ['Clic', 'abrir un acontecimiento; un número abre lo que representa'],
        ['Doble clic', 'acercar, con Mayús alejar; en un acontecimiento, llenar la vista con él'],
      ],
    },
    trackpad: {
      title: 'Panel táctil',
      lines: [
        ['Dos dedos de lado', 'moverse por el tiempo', { what: 'recorrer las líneas' }],
        ['Dos dedos arriba y abajo', 'desplazar', { what: 'moverse por el tiempo donde la página no se desplaza' }],
        ['Pellizcar', 'acercar y alejar'],
      ],
    },
    touch: {
      title: 'Pantalla táctil',
      lines: [
        ['Un dedo de lado', 'moverse por el tiempo', { how: 'Un dedo arriba y abajo', what: 'moverse por el tiempo; dos dedos donde la página se desplaza' }],
        ['Pellizcar', 'acercar y alejar'],
        ['Tocar', 'abrir un acontecimiento'],
        ['Tocar dos veces', 'acercar; con dos dedos a la vez, alejar'],
        ['Mantener pulsado', 'decir qué es; soltar para abrirlo'],
      ],
    },
    keys: {
      title: 'Teclas, cuando las líneas tienen el foco',
      lines: [
        ['← →', 'de acontecimiento en acontecimiento en una línea, sin entrar en lo contado', { how: '↑ ↓' }],
        ['↑ ↓', 'al acontecimiento más próximo en el tiempo de la línea vecina', { how: '← →' }],
        [', .', 'de acontecimiento en acontecimiento por todas las líneas'],
        ['Inicio Fin', 'primer y último acontecimiento de la línea; con Ctrl, primera y última línea'],
        ['Re Pág, Av Pág', 'antes, después'],
        ['+ − 0', 'acercar, alejar, ver todo'],
        ['W S A D', 'acercar y mover; mantener para ir más rápido'],
        ['Intro', 'abrir el acontecimiento; Esc lo cierra y vuelve; en un número, abrir lo que representa'],
        ['F', 'llevar el acontecimiento al centro; otra vez, llenar la vista con él'],
        ['R', 'de un acontecimiento relacionado al siguiente; Intro va, Retroceso vuelve'],
        ['G', 'ir a una fecha'],
        ['/', 'buscar'],
        ['L', 'la lista y vuelta'],
        ['Alt + ↑ ↓', 'mover la línea cuyo nombre tiene el foco', { what: 'mover a un lado la línea cuyo nombre tiene el foco' }],
        ['Alt + Mayús + ← →', 'atrás y adelante por lo visto'],
        ['?', 'esta ayuda'],
      ],
    },
    reader: {
      title: 'Lector de pantalla',
      lines: [
        ['Líneas', 'una cuadrícula: una fila por línea, una celda por acontecimiento y por número a la vista; en modo foco valen las teclas de arriba'],
        ['Lista', 'los mismos acontecimientos, para leer de principio a fin'],
        ['Ir a una fecha', 'lleva el foco al acontecimiento más próximo'],
      ],
    },
  },
};
