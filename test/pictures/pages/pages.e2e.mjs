import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { openCamera } from './photograph.mjs';
import { compareWithStored } from './stored-page.mjs';
import { stories } from './stories.mjs';

/** `UPDATE_PICTURES=1 node --test test/pictures/pages/pages.e2e.mjs` stores the pictures that have changed; look at them before you commit them. */
const update = process.env.UPDATE_PICTURES === '1';
const FOLDER = join(import.meta.dirname, 'stored');
const LARGEST_BYTES = 120_000;
const LARGEST_BYTES_OF_ALL = 1_600_000;

let reason;
const camera = await openCamera().catch((error) => {
  reason = `the packaged browser does not start: ${error.message}`;
});
after(() => camera?.close());

describe('a picture of a page', { skip: reason, concurrency: 3 }, () => {
  for (const story of stories) {
    it(`still shows ${story.shows} (${story.name})`, async () => {
      assert.equal(compareWithStored(story.name, await camera.take(story), { update }), '');
    });
  }
});

describe('the stored pictures of pages', { skip: reason }, () => {
  const stored = () => readdirSync(FOLDER).filter((file) => !/-(?:changed|difference)\.png$/.test(file));

  it('are those of the stories', () => {
    assert.deepEqual(stored().sort(), stories.map(({ name }) => `${name}.png`).sort());
  });

  it('are small', () => {
    const sizes = stored().map((file) => ({ file, bytes: statSync(join(FOLDER, file)).size }));
    assert.deepEqual(sizes.filter(({ bytes }) => bytes > LARGEST_BYTES), []);
    assert.ok(sizes.reduce((sum, { bytes }) => sum + bytes, 0) <= LARGEST_BYTES_OF_ALL);
  });
});

describe('a comparison with what is stored', () => {
  const folder = mkdtempSync(join(tmpdir(), 'longview-pictures-'));
  after(() => rmSync(folder, { recursive: true }));
  const desk = () => PNG.sync.read(readFileSync(join(FOLDER, 'desk.png')));
  const compare = (picture) => compareWithStored('desk', PNG.sync.write(picture), { folder });

  it('finds the same in the same, and in what is off by no more than processors are', () => {
    compareWithStored('desk', PNG.sync.write(desk()), { folder, update: true });
    assert.equal(compare(desk()), '');
    assert.equal(compare(painted(desk(), (value, at) => Math.max(0, value - (at % 3 === 0 ? 1 : 0)))), '');
  });

  it('finds a mark of 8 px that has gone, and says where it was', () => {
    const { width } = desk();
    const isThere = (at) => (at >> 2) % width >= 20 && (at >> 2) % width < 28 && (at >> 2) / width >= 210 && (at >> 2) / width < 218;
    assert.match(compare(painted(desk(), (value, at) => (isThere(at) ? 0 : value))), /clearly in 64 px, within x 20 to 27, y 210 to 217\. Look at .*desk-changed\.png/);
    assert.deepEqual(readdirSync(folder).sort(), ['desk-changed.png', 'desk-difference.png', 'desk.png']);
  });

  it('finds surfaces in another tint', () => {
    assert.match(compare(painted(desk(), (value) => (value === 255 ? 248 : value))), /faintly/);
  });

  it('finds another size, and what is not stored at all', () => {
    assert.match(compare(new PNG({ width: 20, height: 10 })), /is 20 × 10 px now and was 1440 × 900/);
    assert.match(compareWithStored('moon', PNG.sync.write(desk()), { folder }), /moon is not stored yet/);
  });

  it('clears away what an earlier one left, once it is the same', () => {
    assert.equal(compare(desk()), '');
    assert.deepEqual(readdirSync(folder).sort(), ['desk.png', 'moon-changed.png']);
  });
});

/** A picture whose red, green and blue have other values. */
function painted(picture, valueAt) {
  picture.data.forEach((value, at) => { if (at % 4 < 3) picture.data[at] = valueAt(value, at); });
  return picture;
}
