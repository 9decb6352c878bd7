import '../../src/elements/card/card-text.js';
import '../../src/elements/tracks/track-controls.js';
import { assert } from '@open-wc/testing';
import { assertExists } from '../../src/base/assert.js';
import { CardHarness } from '../support/card-harness.js';
import { smallHistory } from '../support/small-history.js';
import { TimelineHarness } from '../support/timeline-harness.js';
import { waitUntil } from '../support/wait-until.js';

const root = ({ element }: TimelineHarness): ShadowRoot => assertExists(element.shadowRoot, 'a shadow root');

describe('the focus, when what had it goes', () => {
  it('is at the head of the card that another event comes into', async () => {
    const harness = await TimelineHarness.draw({ data: smallHistory, selected: 'ganghwa' });
    const card = new CardHarness(root(harness).querySelector('longview-card'));
    await waitUntil(() => card.links.length > 0, 'the sources are there');
    assertExists(card.links[0], 'a link').focus();
    harness.element.select('donghak');
    await waitUntil(() => card.title === 'Donghak rising', 'the other event is there');
    assert.isEmpty(card.links);
    await waitUntil(() => card.element.shadowRoot?.activeElement?.localName === 'h3', 'the heading has the focus');
  });

  it('is in the plot when a dialog closes and the button that opened it has gone', async () => {
    const harness = await TimelineHarness.draw({ data: smallHistory });
    const button = assertExists(root(harness).querySelector<HTMLElement>('button[aria-keyshortcuts="?"], button[aria-label^="Help"]'), 'a button for help');
    button.focus();
    button.click();
    const dialog = assertExists(root(harness).querySelector('dialog'), 'a dialog');
    await waitUntil(() => dialog.open, 'the dialog is open');
    harness.element.withoutToolbar = true;
    await harness.element.updateComplete;
    assert.isFalse(button.isConnected, 'the button has gone');
    assertExists(dialog.querySelector<HTMLElement>('.dialog-head button'), 'a button to close it').click();
    await waitUntil(() => harness.focused !== undefined, 'a proxy has the focus');
  });

  it('is in the plot when the event goes whose card had it, and at a button when all events go', async () => {
    const harness = await TimelineHarness.draw({ data: smallHistory, selected: 'ganghwa' });
    const card = new CardHarness(root(harness).querySelector('longview-card'));
    await waitUntil(() => card.title !== undefined, 'the card is there');
    card.element.enter();
    await waitUntil(() => root(harness).activeElement === card.element, 'the card has the focus');
    harness.element.replaceData(smallHistory.events.filter(({ id }) => id !== 'ganghwa'));
    await waitUntil(() => harness.focused !== undefined, 'a proxy has the focus');
    harness.element.replaceData([]);
    await waitUntil(() => root(harness).activeElement?.closest('[role="toolbar"]') !== null && root(harness).activeElement !== null, 'a button has the focus');
  });

  it('is in the plot when the column of names goes with its edge', async () => {
    const harness = await TimelineHarness.draw({ data: smallHistory });
    harness.plot.dispatchEvent(new PointerEvent('pointermove'));
    await waitUntil(() => root(harness).querySelector('.names-edge') !== null, 'the names have an edge');
    assertExists(root(harness).querySelector<HTMLElement>('.names-edge'), 'an edge').focus();
    harness.element.style.width = '600px';
    await waitUntil(() => root(harness).querySelector('.names-edge') === null, 'the edge has gone');
    assert.exists(harness.focused);
  });
});
