/** What has not opened by then does not open any more. */
const LONGEST_MS = 5000;

/** Keeps what is typed for the first field of a dialog that is still on its way: the field has it as soon as it has the focus, and it is sent off if Enter was pressed. */
export function typeAhead(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  const waiting = new AbortController();
  const { signal } = waiting;
  let typed = '';
  let isSent = false;
  window.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, repeat } = event;
    if (key === 'Escape' || key === 'Tab') waiting.abort();
    const isCharacter = key.length === 1 && !repeat;
    if (signal.aborted || ctrlKey || metaKey || altKey || (!isCharacter && key !== 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    if (isCharacter) typed += key;
    else isSent = true;
  }, { capture: true, signal });
  dialog.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    waiting.abort();
    if (typed === '') return;
    target.value = typed;
    target.dispatchEvent(new InputEvent('input', { bubbles: true }));
    if (isSent) target.form?.requestSubmit();
  }, { signal });
  setTimeout(() => { waiting.abort(); }, LONGEST_MS);
}
