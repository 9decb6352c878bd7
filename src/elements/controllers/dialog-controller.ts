import { atHand } from '../timeline/at-hand-on-demand.js';
import { isFocusNowhere } from '../focus-keeper.js';
import { OnDemand } from '../on-demand.js';
import type { DialogHost } from '../dialogs/dialog-host.js';
import type { DialogName } from '../dialogs/show-dialog.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';

const dialogs = new OnDemand(() => import('../dialogs/show-dialog.js'));

/** The dialogs of a timeline, loaded when one is first asked for; and what they read dates with. */
export class DialogController {
  readonly #host: DialogHost;
  readonly #find: () => HTMLDialogElement | null;
  readonly #lost: () => void;

  /** @param lost called when a dialog has closed and what had the focus before is not there any more */
  constructor(host: DialogHost, find: () => HTMLDialogElement | null, lost: () => void) {
    this.#host = host;
    this.#find = find;
    this.#lost = lost;
  }

  open(name: DialogName): void {
    const dialog = this.#find();
    if (!dialog) return;
    // Where the focus has no way back, it is in the closed dialog until the next frame.
    dialog.onclose = () => { if (isFocusNowhere() || dialog.matches(':focus-within')) this.#lost(); };
    void dialogs.get(() => { this.open(name); })?.showDialog(name, dialog, this.#host);
  }

  /** Closes what is open: out of the page a dialog loses its place above all others, and does not come back to it. */
  close(): void {
    this.#find()?.close();
  }

  /** A date in EDTF or English, and in the reader's language as soon as what reads it has come. */
  read(text: string): FuzzyDate | undefined {
    const part = dialogs.get(() => undefined);
    return part ? part.readTyped(text, this.#host.locale) : atHand.here?.readPlainly(text);
  }
}
