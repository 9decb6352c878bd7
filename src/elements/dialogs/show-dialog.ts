import { html, render } from 'lit';
import { dialogStyles } from './dialog.styles.js';
import { dialogWordsIn } from './dialog-words-in.js';
import { parseTypedDate } from '../../time/typed-date.js';
import { renderGoTo } from './go-to-dialog.js';
import { renderHelp } from './help-dialog.js';
import { renderIcon } from '../icons.js';
import type { DialogHost } from './dialog-host.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';

/** The dialogs that a timeline has. */
export type DialogName = 'goTo' | 'help';

/** Shows a dialog in the element that there is for it. The platform keeps the focus in it, closes it by Escape, and gives the focus back. */
export async function showDialog(name: DialogName, dialog: HTMLDialogElement, host: DialogHost): Promise<void> {
  const words = await dialogWordsIn(host.locale);
  adoptStyles(dialog);
  const close = (): void => { dialog.close(); };
  const title = name === 'goTo' ? words.goTo : words.help;
  // Made anew each time: nothing of what was typed or complained of before is left.
  render(html``, dialog);
  render(html`
    <div class="dialog-head">
      <h2 id="dialog-title" tabindex="-1" ?autofocus=${name === 'help'}>${title}</h2>
      <button type="button" aria-label=${words.close} @click=${close}>${renderIcon('close')}</button>
    </div>
    <div class="dialog-body">${name === 'goTo' ? renderGoTo(host, words, close) : renderHelp(words, host.isVertical)}</div>
  `, dialog);
  dialog.setAttribute('aria-labelledby', 'dialog-title');
  dialog.classList.toggle('narrow', name === 'goTo');
  // A click beside it closes it.
  dialog.onclick = (event) => { if (event.target === dialog) close(); };
  if (!dialog.open) dialog.showModal();
  if (name === 'goTo') dialog.querySelector('input')?.focus();
}

/** A date as people type it in a language. */
export function readTyped(text: string, locale: string): FuzzyDate | undefined {
  const date = parseTypedDate(text, { locale });
  return date.ok ? date.value : undefined;
}

function adoptStyles(dialog: HTMLDialogElement): void {
  const root = dialog.getRootNode();
  const sheet = dialogStyles.styleSheet;
  if (root instanceof ShadowRoot && sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
