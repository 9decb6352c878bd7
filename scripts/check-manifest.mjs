import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** The names that pages rely on, by tag; the manifest may say more. */
const contract = readJson('test/house/contract.json');
const elements = new Map(
  readJson('dist/custom-elements.json')
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName)
    .map((element) => [element.tagName, element]),
);

const problems = [...Object.entries(contract).flatMap(missingNames), ...[...elements.values()].flatMap(undescribedNames)];
for (const problem of problems) console.log(problem);
console.log(`${elements.size} elements in the manifest, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;

function missingNames([tag, promised]) {
  const element = elements.get(tag);
  if (element === undefined) return [`<${tag}> is not in the manifest`];
  const members = element.members ?? [];
  const present = {
    attributes: names(element.attributes),
    properties: names(members.filter(({ kind }) => kind === 'field')),
    methods: names(members.filter(({ kind }) => kind === 'method')),
    events: names(element.events),
  };
  return Object.entries(promised).flatMap(([sort, wanted]) =>
    wanted.filter((name) => !present[sort].includes(name)).map((name) => `<${tag}> lacks ${name} among its ${sort}`),
  );
}

/** What is public says what it is for. */
function undescribedNames(element) {
  const parts = ['attributes', 'events', 'cssProperties', 'cssParts', 'slots'];
  const silent = parts.flatMap((part) => (element[part] ?? []).filter(({ description }) => !description).map(({ name }) => `${part} ${name || '(default)'}`));
  return [...(element.description ? [] : ['itself']), ...silent].map((name) => `<${element.tagName}> does not describe ${name}`);
}

function names(things = []) {
  return things.map(({ name }) => name);
}

function readJson(path) {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}
