import { LitElement } from 'lit';
import { loadMessages } from './messages.js';

/** What every element of the library shares: typed dispatch, and the language that it speaks. */
export class LongviewElement extends LitElement {
  override connectedCallback(): void {
    super.connectedCallback();
    void this.learnLanguage();
  }

  /** BCP 47 tag of the nearest `lang` around the element, shadow roots included; else of the reader's browser. */
  get locale(): string {
    return nearestLang(this) ?? (isTag(navigator.language) ? navigator.language : 'en');
  }

  /** Loads the words of the language around the element, and says so when they have come. */
  protected async learnLanguage(): Promise<void> {
    if (await loadMessages(this.locale)) this.languageLearnt();
  }

  /** There are words of another language now. */
  protected languageLearnt(): void {
    this.requestUpdate();
  }

  /** Whether the text around the element runs from right to left. */
  get isRightToLeft(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }
}

function nearestLang(from: Element): string | undefined {
  for (let element: Element | null = from; element; element = parentAcrossRoots(element)) {
    const lang = element.getAttribute('lang');
    if (lang !== null && isTag(lang)) return lang;
  }
  return undefined;
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Pages write all sorts of things into `lang`, and a browser without a language calls it “C”; what `Intl` does not take is passed over. */
function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}
