import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, openDemo } from './harness.mjs';

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

async function visit(options) {
  const page = await demo.visit('/explorer.html', options);
  await page.evaluate(() => document.querySelector('longview-explorer').ready);
  return page;
}

const state = (page) => page.evaluate(() => document.querySelector('longview-explorer').timeline.getViewState());
const yearOf = (instant) => new Date(instant).getUTCFullYear();
const arrives = (page, start, end) => eventually(async () => {
  const now = await state(page);
  return yearOf(now.start + 1000) === start && yearOf(now.end - 1000) === end;
}, `the window is that of ${start} to ${end}`);

describe('the story of the explorer', () => {
  it('is gone through by keys, to its end and back out', async () => {
    const page = await visit({});
    await page.getByRole('button', { name: 'Story', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Begin' }).press('Enter');
    await arrives(page, 2017, 2017);
    assert.equal((await state(page)).selected, 'hwasong-14-first');
    // The focus is on the button that goes on, and stays there.
    await page.keyboard.press('Enter');
    await arrives(page, 1858, 1886);
    for (let step = 3; step <= 14; step += 1) {
      await page.keyboard.press('Enter');
      await page.getByText(`Step ${step} of 14`, { exact: true }).waitFor();
    }
    await page.keyboard.press('Enter');
    await page.getByText('Step 14 of 14', { exact: true }).waitFor();
    await arrives(page, 1860, 2017);
    // Every step names the sources that it rests on.
    await page.getByRole('link', { name: /Rinna/ }).first().waitFor();
    await page.getByRole('button', { name: 'Leave the story' }).press('Enter');
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    const { selected, filter, excluded } = await state(page);
    assert.deepEqual([selected, filter, excluded], [undefined, undefined, 'hide']);
    assert.deepEqual(page.problems, []);
  });

  it('is told on a phone, by taps, with the picture in sight and the card on demand', async () => {
    const page = await visit(PHONE);
    await page.getByRole('button', { name: 'Story', exact: true }).tap();
    await page.getByRole('button', { name: 'Begin' }).tap();
    await arrives(page, 2017, 2017);
    const next = page.locator('longview-story').getByRole('button', { name: 'Next' });
    await next.tap();
    await arrives(page, 1858, 1886);
    const small = await page.locator('longview-story').evaluate((story) => [...story.shadowRoot.querySelectorAll('button')]
      .map((button) => ({ name: button.textContent.trim() || button.ariaLabel, height: button.getBoundingClientRect().height }))
      .filter(({ height }) => height < 44));
    assert.deepEqual(small, []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    await eventually(async () => {
      const mark = await page.evaluate(() => document.querySelector('longview-explorer').timeline.boundsOf('peking-convention')?.toJSON());
      return mark !== undefined && mark.top > 300 && mark.bottom < 844;
    }, 'the event of the step is in sight');
    assert.equal(await page.locator('longview-card h3').count(), 0);
    await page.locator('longview-story .event button').tap();
    await page.locator('longview-card h3').waitFor();
    assert.deepEqual(page.problems, []);
  });
});
