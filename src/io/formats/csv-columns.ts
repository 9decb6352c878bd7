/** What a column of a table can hold. */
export type CsvColumn =
  | 'id' | 'date' | 'start' | 'end' | 'year' | 'month' | 'day' | 'endYear' | 'endMonth' | 'endDay'
  | 'title' | 'label' | 'track' | 'kind' | 'description' | 'importance' | 'place' | 'lat' | 'lon'
  | 'source' | 'locator' | 'url' | 'media' | 'mediaCaption' | 'mediaCredit' | 'note';

/** The headers that name a column, folded by {@link foldHeader}: English, German, French, Spanish, Russian, Korean, Japanese, Chinese. */
const HEADERS: Readonly<Record<CsvColumn, string>> = {
  id: 'id identifier key uniqueid kennung identifiant',
  date: 'date edtf when datum zeit fecha дата 날짜 일자 日付 日期',
  start: 'start startdate begin beginning from von beginn anfang debut inicio desde начало 시작 시작일 開始 开始',
  end: 'end enddate finish to until bis ende fin hasta конец окончание 끝 종료 종료일 終了 结束',
  year: 'year jahr annee ano год 연도 年',
  month: 'month monat mois mes месяц 월 月',
  day: 'day tag jour dia день 일 日',
  endYear: 'endyear endjahr',
  endMonth: 'endmonth endmonat',
  endDay: 'endday endtag',
  title: 'title name event item headline titel ereignis titre nom evenement titulo nombre название событие заголовок 제목 이름 사건 題名 タイトル 出来事 标题 名称 事件',
  label: 'label short shorttitle kurztitel',
  track: 'track tracks actor actors group country party lane akteur akteure land gruppe acteur acteurs pays groupe actores pais grupo участник участники страна группа 행위자 국가 나라 그룹 主体 国 国家 组',
  kind: 'kind type category art typ kategorie genre categorie tipo categoria тип вид категория 종류 분류 種類 类型 类别',
  description: 'description text details summary notes beschreibung descripcion описание текст 설명 내용 説明 描述 说明',
  importance: 'importance weight priority rank wichtigkeit gewicht importancia важность 중요도 重要度 重要性',
  place: 'place location where city ort lieu lugar место 장소 場所 地点',
  lat: 'lat latitude breite breitengrad latitud широта 위도 緯度 纬度',
  lon: 'lon lng long longitude laenge lange langengrad longitud долгота 경도 経度 经度',
  source: 'source sources reference citation quelle quellen fuente источник 출처 出典 来源',
  locator: 'locator page pages seite seiten',
  url: 'url link href web website lien enlace ссылка 링크 リンク 链接',
  media: 'media image picture photo bild imagen изображение 이미지 画像 图片',
  mediaCaption: 'mediacaption caption',
  mediaCredit: 'mediacredit credit',
  note: 'note remark comment bemerkung anmerkung remarque nota примечание 비고 備考 备注',
};

const COLUMN_OF: ReadonlyMap<string, CsvColumn> = new Map(
  Object.entries(HEADERS).flatMap(([column, headers]) => headers.split(' ').map((header) => [header, column as CsvColumn])),
);

/** Headers that other tools' tables have and that mean nothing here. */
const IGNORED: ReadonlySet<string> = new Set(['time', 'endtime', 'displaydate', 'mediathumbnail', 'background', 'era']);

/** The column that a header names; `ignored` for one that is known to mean nothing here. */
export function columnOf(header: string): CsvColumn | 'ignored' | undefined {
  const folded = foldHeader(header);
  return IGNORED.has(folded) ? 'ignored' : COLUMN_OF.get(folded) ?? COLUMN_OF.get(folded.replace(/label$/, ''));
}

/** The names by which longview itself calls the columns, for hints. */
export const CSV_COLUMNS = Object.keys(HEADERS) as readonly CsvColumn[];

/** Case, accents, blanks and punctuation do not count in a header. */
function foldHeader(header: string): string {
  return header.normalize('NFKD').replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.charAt(0)).normalize('NFC')
    .toLowerCase().replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
