/**
 * The fragment of a page's address, shared by all who write into it: pieces between `&`. A timeline's piece is
 * `lv=…`, or `name.lv=…` where there are several; every other piece, such as the anchor `notes`, is the page's own.
 */

/** Characters that mean something in a fragment or end an address in running text. */
const SPECIAL = /[%&=;,#\s<>"`^|\\{}+]/g;

/** The value of the piece of a name; `undefined` where there is none. The first counts. */
export function pieceIn(fragment: string, name: string): string | undefined {
  const piece = piecesOf(fragment).find((candidate) => ownerOf(candidate) === name);
  return piece?.slice(piece.indexOf('=') + 1);
}

/**
 * The fragment with the value of a piece: in its old place, else behind all others, which stay as they are.
 *
 * @param also names whose pieces go
 */
export function withPiece(fragment: string, name: string, value: string, also: readonly string[] = []): string {
  const own = name === '' ? `lv=${value}` : `${encodeAtom(name)}.lv=${value}`;
  const pieces = piecesOf(fragment);
  const names = [name, ...also];
  const at = pieces.findIndex((piece) => names.includes(ownerOf(piece) ?? '&'));
  const isOther = (piece: string): boolean => !names.includes(ownerOf(piece) ?? '&');
  if (at < 0) return [...pieces, own].join('&');
  return [...pieces.slice(0, at), own, ...pieces.slice(at).filter(isOther)].join('&');
}

/**
 * The anchor of the page that a browser does not find, since there are pieces of timelines beside it.
 *
 * @example anchorBeside('notes&lv=1904') // 'notes'
 * @example anchorBeside('notes')         // undefined: the browser knows
 */
export function anchorBeside(fragment: string): string | undefined {
  const pieces = piecesOf(fragment);
  const anchor = pieces.find((piece) => !piece.includes('='));
  return pieces.length > 1 && anchor !== undefined ? decodeAtom(anchor) : undefined;
}

/** A text in which nothing means anything to a fragment; letters of all scripts stay as they are. */
export function encodeAtom(text: string): string {
  return text.replace(SPECIAL, (character) => encodeURIComponent(character));
}

/** The text that was encoded; as it stands where it is not encoded rightly. */
export function decodeAtom(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function piecesOf(fragment: string): string[] {
  return fragment.replace(/^#/, '').split('&').filter((piece) => piece !== '');
}

/** The name of the timeline whose piece it is, empty for the one without a name; `undefined` for the page's own. */
function ownerOf(piece: string): string | undefined {
  const key = piece.slice(0, Math.max(0, piece.indexOf('=')));
  if (key === 'lv') return '';
  return key.length > '.lv'.length && key.endsWith('.lv') ? decodeAtom(key.slice(0, -'.lv'.length)) : undefined;
}
