/**
 * The theme switch of the demo: the system's colour scheme, light or dark, remembered. It loads in the head, before
 * anything is painted, so that a page never flashes in the other scheme.
 */
const KEPT_AS = 'longview-demo-theme';
const root = document.documentElement;

apply(remembered());
addEventListener('DOMContentLoaded', connectSwitch);
// Another tab changed it.
addEventListener('storage', ({ key }) => { if (key === KEPT_AS) apply(remembered()); });

function connectSwitch(): void {
  for (const fieldset of document.querySelectorAll<HTMLFieldSetElement>('.theme')) {
    fieldset.hidden = false;
    for (const input of fieldset.querySelectorAll('input')) {
      input.checked = input.value === remembered();
      input.addEventListener('change', () => {
        remember(input.value);
        apply(input.value);
      });
    }
  }
}

/** The timeline notices the attribute and reads its colours again. */
function apply(theme: string): void {
  if (theme === 'light' || theme === 'dark') root.dataset['colorScheme'] = theme;
  else delete root.dataset['colorScheme'];
}

/** Storage is refused to some pages, such as those in a sandbox; then the choice lasts as long as the page. */
function remembered(): string {
  try {
    return localStorage.getItem(KEPT_AS) ?? 'system';
  } catch {
    return 'system';
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEPT_AS, theme);
  } catch {
    // Nothing to do: the page has changed already.
  }
}

export {};
