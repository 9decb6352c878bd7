/** A source in longview's own JSON, still unchecked. */
export interface RawSource {
  readonly id: string;
  readonly type: 'document' | 'webpage';
  readonly title: string;
  readonly URL?: string;
}

/** The sources that the records of another format name, each once. */
export class RawSources {
  readonly #sources = new Map<string, RawSource>();

  get all(): readonly RawSource[] {
    return [...this.#sources.values()];
  }

  /** The source of a title or address; `isNew` where it is named for the first time. */
  sourceOf(title: string, url: string | undefined): { readonly source: RawSource; readonly isNew: boolean } {
    const key = url ?? title;
    const known = this.#sources.get(key);
    if (known !== undefined) return { source: known, isNew: false };
    const id = `source-${this.#sources.size + 1}`;
    const source: RawSource = url === undefined ? { id, type: 'document', title } : { id, type: 'webpage', title, URL: url };
    this.#sources.set(key, source);
    return { source, isNew: true };
  }
}
