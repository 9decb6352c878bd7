/** Everything that the interface says, in one language. Dates and numbers come from `Intl` and `time/`. */
export interface Messages {
  readonly timeline: string;
  readonly tools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly earlier: string;
  readonly later: string;
  readonly close: string;
  readonly previous: string;
  readonly next: string;
  readonly loading: string;
  readonly loadedBytes: (kilobytes: string) => string;
  readonly empty: string;
  readonly failed: string;
  readonly problems: (count: number) => string;
  readonly summary: (events: number, tracks: number, from: string, to: string) => string;
  readonly windowSaid: (from: string, to: string, events: number) => string;
  readonly trackSaid: (name: string, inView: number, total: number) => string;
  readonly alsoIn: (tracks: string) => string;
  readonly sources: string;
  readonly accounts: string;
  readonly note: string;
  readonly oldStyle: (date: string) => string;
  readonly asWritten: (text: string) => string;
  readonly noSource: string;
  readonly overview: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly clusterOf: (count: number) => string;
  readonly zoomHint: (key: string) => string;
  readonly roles: Readonly<Record<string, string>>;
  readonly relations: Readonly<Record<string, string>>;
  readonly related: string;
}

const en: Messages = {
  timeline: 'Timeline',
  tools: 'Timeline tools',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  earlier: 'Earlier',
  later: 'Later',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  loading: 'Loading …',
  loadedBytes: (kilobytes) => `${kilobytes} kB`,
  empty: 'There are no events to show.',
  failed: 'This timeline could not be read',
  problems: (count) => (count === 1 ? '1 problem in the data' : `${count} problems in the data`),
  summary: (events, tracks, from, to) => `${events === 1 ? '1 event' : `${events} events`}, ${tracks === 1 ? '1 track' : `${tracks} tracks`}, ${from} to ${to}`,
  windowSaid: (from, to, events) => `${from} to ${to}. ${events} events.`,
  trackSaid: (name, inView, total) => `${name}, ${total === 1 ? '1 event' : `${total} events`}, ${inView} in view`,
  alsoIn: (tracks) => `with ${tracks}`,
  sources: 'Sources',
  accounts: 'Told differently',
  note: 'Note',
  oldStyle: (date) => `${date} Old Style`,
  asWritten: (text) => `written ${text}`,
  noSource: 'No source given',
  overview: 'Overview of all events',
  windowStart: 'Start of the window',
  windowEnd: 'End of the window',
  clusterOf: (count) => `${count} events: zoom in`,
  zoomHint: (key) => `Use ${key} + wheel to zoom`,
  related: 'Related',
  roles: {
    participant: 'took part', signatory: 'signed', host: 'host', mediator: 'mediator', initiator: 'began it', target: 'aimed at',
    victim: 'suffered it', ally: 'ally', belligerent: 'fought', author: 'author', addressee: 'addressed', sponsor: 'sponsor',
    supporter: 'in favour', opponent: 'against', abstainer: 'abstained', observer: 'observer', builder: 'builder', owner: 'owner',
    site: 'where it was', subject: 'concerned',
  },
  relations: {
    'leads-to': 'led to', 'part-of': 'part of', 'responds-to': 'in response to', succeeds: 'followed', contradicts: 'contradicts',
    'leads-to-from': 'came of', 'part-of-from': 'includes', 'responds-to-from': 'answered by', 'succeeds-from': 'followed by',
    'contradicts-from': 'contradicted by',
  },
};

const ko: Messages = {
  timeline: '연표',
  tools: '연표 도구',
  zoomIn: '확대',
  zoomOut: '축소',
  fit: '전체 보기',
  earlier: '이전 시기',
  later: '이후 시기',
  close: '닫기',
  previous: '이전',
  next: '다음',
  loading: '불러오는 중 …',
  loadedBytes: (kilobytes) => `${kilobytes} kB`,
  empty: '표시할 사건이 없습니다.',
  failed: '연표를 읽을 수 없습니다',
  problems: (count) => `자료의 문제 ${count}건`,
  summary: (events, tracks, from, to) => `사건 ${events}건, 주체 ${tracks}개, ${from}–${to}`,
  windowSaid: (from, to, events) => `${from}부터 ${to}까지. 사건 ${events}건.`,
  trackSaid: (name, inView, total) => `${name}, 사건 ${total}건 중 ${inView}건 표시`,
  alsoIn: (tracks) => `함께: ${tracks}`,
  sources: '출처',
  accounts: '엇갈리는 설명',
  note: '참고',
  oldStyle: (date) => `구력 ${date}`,
  asWritten: (text) => `원표기 ${text}`,
  noSource: '출처 없음',
  overview: '전체 사건 개요',
  windowStart: '표시 구간의 시작',
  windowEnd: '표시 구간의 끝',
  clusterOf: (count) => `사건 ${count}건: 확대`,
  zoomHint: (key) => `${key} + 휠로 확대·축소`,
  related: '관련 사건',
  roles: {
    participant: '참가', signatory: '서명', host: '주최', mediator: '중재', initiator: '개시', target: '대상', victim: '피해',
    ally: '동맹', belligerent: '교전', author: '작성', addressee: '수신', sponsor: '발의', supporter: '찬성', opponent: '반대',
    abstainer: '기권', observer: '참관', builder: '건설', owner: '소유', site: '장소', subject: '당사',
  },
  relations: {
    'leads-to': '결과', 'part-of': '소속', 'responds-to': '대응 대상', succeeds: '앞선 사건', contradicts: '상충',
    'leads-to-from': '원인', 'part-of-from': '포함', 'responds-to-from': '이에 대한 대응', 'succeeds-from': '뒤이은 사건',
    'contradicts-from': '상충',
  },
};

const ru: Messages = {
  timeline: 'Хронология',
  tools: 'Инструменты',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  fit: 'Всё',
  earlier: 'Раньше',
  later: 'Позже',
  close: 'Закрыть',
  previous: 'Назад',
  next: 'Далее',
  loading: 'Загрузка …',
  loadedBytes: (kilobytes) => `${kilobytes} кБ`,
  empty: 'Событий нет.',
  failed: 'Не удалось прочитать данные',
  problems: (count) => `Замечаний к данным: ${count}`,
  summary: (events, tracks, from, to) => `Событий: ${events}, участников: ${tracks}, ${from}–${to}`,
  windowSaid: (from, to, events) => `${from} – ${to}. Событий: ${events}.`,
  trackSaid: (name, inView, total) => `${name}, событий: ${total}, видно: ${inView}`,
  alsoIn: (tracks) => `вместе: ${tracks}`,
  sources: 'Источники',
  accounts: 'Иные версии',
  note: 'Примечание',
  oldStyle: (date) => `${date} по старому стилю`,
  asWritten: (text) => `записано: ${text}`,
  noSource: 'Источник не указан',
  overview: 'Обзор всех событий',
  windowStart: 'Начало окна',
  windowEnd: 'Конец окна',
  clusterOf: (count) => `Событий: ${count}. Приблизить`,
  zoomHint: (key) => `${key} + колесо — масштаб`,
  related: 'Связанные события',
  roles: {
    participant: 'участник', signatory: 'подписал', host: 'хозяин', mediator: 'посредник', initiator: 'инициатор', target: 'цель',
    victim: 'пострадал', ally: 'союзник', belligerent: 'воевал', author: 'автор', addressee: 'адресат', sponsor: 'внёс',
    supporter: 'за', opponent: 'против', abstainer: 'воздержался', observer: 'наблюдатель', builder: 'строитель', owner: 'владелец',
    site: 'место', subject: 'предмет',
  },
  relations: {
    'leads-to': 'привело к', 'part-of': 'часть', 'responds-to': 'в ответ на', succeeds: 'после', contradicts: 'противоречит',
    'leads-to-from': 'вызвано', 'part-of-from': 'включает', 'responds-to-from': 'ответ', 'succeeds-from': 'затем',
    'contradicts-from': 'противоречит',
  },
};

const CATALOGUES: Readonly<Record<string, Messages>> = { en, ko, ru };

/** The messages in the nearest language that there is; English where there is none. */
export function messagesIn(locale: string): Messages {
  return CATALOGUES[locale.toLowerCase().split('-')[0] ?? 'en'] ?? en;
}
