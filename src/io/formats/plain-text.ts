/** The named character references that prose uses. */
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’',
  ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', middot: '·', deg: '°', copy: '©',
};

/**
 * The words of an HTML fragment, as other tools keep them in their data. The result is text: it may hold any
 * characters, `<` included, and is never to be used as HTML. Linear in the length of the fragment.
 *
 * @example plainText('<b>War</b> &amp; peace<br>1904') // 'War & peace\n1904'
 */
export function plainText(html: string): string {
  return html
    .replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]*>/gi, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (written, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return CHARACTERS[name] ?? written;
      return character(Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10));
    })
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}
