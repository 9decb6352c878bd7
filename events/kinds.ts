import type { Kind } from '../src/model/dataset.js';

/** The vocabulary of events. The shape says the kind; colour says the actor. */
export const kinds = [
  {
    id: 'treaty',
    shape: 'document',
    label: {
      en: 'Treaty', ko: '조약', ru: 'Договор', ja: '条約', 'zh-Hans': '条约', de: 'Vertrag', fr: 'Traité', es: 'Tratado',
    },
    description: {
      en: 'Treaties, conventions, protocols and joint declarations: texts that states agreed on.',
    },
  },
  {
    id: 'conflict',
    shape: 'diamond',
    label: {
      en: 'Conflict', ko: '분쟁', ru: 'Конфликт', ja: '紛争', 'zh-Hans': '冲突', de: 'Konflikt', fr: 'Conflit', es: 'Conflicto',
    },
    description: { en: 'Wars, battles, armed clashes, occupations and revolts.' },
  },
  {
    id: 'talks',
    shape: 'ring',
    label: {
      en: 'Talks', ko: '회담', ru: 'Переговоры', ja: '会談', 'zh-Hans': '会谈', de: 'Gespräche', fr: 'Pourparlers', es: 'Conversaciones',
    },
    description: { en: 'Negotiations, meetings, missions and visits.' },
  },
  {
    id: 'resolution',
    shape: 'square',
    label: {
      en: 'Resolution or sanctions', ko: '결의·제재', ru: 'Резолюция или санкции', ja: '決議・制裁', 'zh-Hans': '决议与制裁',
      de: 'Resolution oder Sanktionen', fr: 'Résolution ou sanctions', es: 'Resolución o sanciones',
    },
    description: { en: 'Resolutions of the United Nations, and sanctions by whoever imposes them.' },
  },
  {
    id: 'test',
    shape: 'triangle-up',
    label: {
      en: 'Weapon test', ko: '무기 시험', ru: 'Испытание оружия', ja: '兵器実験', 'zh-Hans': '武器试验',
      de: 'Waffentest', fr: 'Essai d’armes', es: 'Ensayo de armas',
    },
    description: { en: 'Nuclear tests, missile tests and launches into orbit.' },
  },
  {
    id: 'project',
    shape: 'hexagon',
    label: {
      en: 'Project', ko: '사업', ru: 'Проект', ja: '事業', 'zh-Hans': '项目', de: 'Projekt', fr: 'Projet', es: 'Proyecto',
    },
    description: { en: 'Railways, ports, pipelines, concessions, companies and trade.' },
  },
  {
    id: 'statement',
    shape: 'circle',
    label: {
      en: 'Statement', ko: '성명', ru: 'Заявление', ja: '声明', 'zh-Hans': '声明', de: 'Erklärung', fr: 'Déclaration', es: 'Declaración',
    },
    description: { en: 'Statements, demands, positions and publications of one side.' },
  },
  {
    id: 'politics',
    shape: 'star',
    label: {
      en: 'Politics', ko: '정치', ru: 'Политика', ja: '政治', 'zh-Hans': '政治', de: 'Politik', fr: 'Politique', es: 'Política',
    },
    description: { en: 'The founding and change of states and governments, elections, laws, people and offices.' },
  },
] as const satisfies readonly Kind[];
