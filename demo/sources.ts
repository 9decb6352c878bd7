import type { Dataset, Source } from '../src/index.js';

/** Lists the works that the dataset cites, by their first name, so that the page never tells of others. */
const dataset = (await (await fetch('/dist/russia-korea.json')).json()) as Dataset;
const details = document.querySelector<HTMLDetailsElement>('#works');
const list = details?.querySelector('.works');

if (details && list) {
  const inOrder = new Intl.Collator('en');
  const works = dataset.sources.map((source) => ({ source, text: describe(source) })).sort((a, b) => inOrder.compare(a.text, b.text));
  list.replaceChildren(...works.map(({ source, text }) => itemOf(source, text)));
  const summary = details.querySelector('summary');
  if (summary) summary.textContent = `All ${works.length} works cited`;
  details.hidden = false;
}

/** Names, title, where it appeared, and when. */
function describe(source: Source): string {
  const names = (source.author ?? source.editor)?.map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', ')).join('; ');
  const year = source.issued?.['date-parts']?.[0]?.[0] ?? source.issued?.literal;
  return [names, source.title, source['container-title'], source.publisher, year].filter((part) => part !== undefined && part !== '').join('. ');
}

function itemOf({ URL: address }: Source, text: string): HTMLLIElement {
  const item = document.createElement('li');
  if (address === undefined || !/^https?:/.test(address)) {
    item.textContent = text;
    return item;
  }
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  item.append(link);
  return item;
}
