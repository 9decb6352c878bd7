import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '..');

/** One file of the project, parsed. */
export interface SourceFile {
  /** From the project's folder, with forward slashes: `src/time/span.ts`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** One import or re-export of a file. */
export interface ImportOf {
  readonly from: string;
  /** As written: `./span.js`, `d3`. */
  readonly specifier: string;
  /** The file meant, as a path of the project; undefined for a package. */
  readonly file: string | undefined;
  /** The names taken, `*` for all of them. */
  readonly names: readonly string[];
  readonly isTypeOnly: boolean;
}

/** Every TypeScript file below the folders, in order of path, without declaration files. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return filesBelow(folders, '.ts')
    .filter((path) => !path.endsWith('.d.ts'))
    .map((path) => parseSource(path, readFileSync(join(ROOT, path), 'utf8')));
}

/** The paths of the files below the folders whose names end so, in order. */
export function filesBelow(folders: readonly string[], ending: string): readonly string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => posix.join(folder, path.replaceAll('\\', '/'))),
    )
    .filter((path) => path.endsWith(ending) && !path.includes('node_modules/'))
    .sort();
}

/** A file as the rules see it, from its text. */
export function parseSource(path: string, text: string): SourceFile {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
}

/** The static and dynamic imports of a file and its re-exports, in order. */
export function importsOf({ path, tree }: SourceFile): readonly ImportOf[] {
  const found: ImportOf[] = [];
  const add = (specifier: ts.Expression | undefined, names: readonly string[], isTypeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    found.push({ from: path, specifier: specifier.text, file: fileMeant(path, specifier.text), names, isTypeOnly });
  };

  visit(tree, (node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      add(node.moduleSpecifier, importedNames(clause), clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || hasOnlyTypes(clause));
    } else if (ts.isExportDeclaration(node)) {
      const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements.map(nameInModule) : ['*'];
      add(node.moduleSpecifier, names, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], ['*'], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, ['*'], true);
    }
  });
  return found;
}

/** Calls back for a node and everything below it. */
export function visit(node: ts.Node, seen: (node: ts.Node) => void): void {
  seen(node);
  ts.forEachChild(node, (child) => {
    visit(child, seen);
  });
}

/** Where a node stands, for a message: `src/time/span.ts:12`. */
export function placeOf({ path, tree }: SourceFile, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

function fileMeant(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(posix.dirname(from), specifier)).replace(/\.js$/, '.ts');
}

function importedNames(clause: ts.ImportClause | undefined): readonly string[] {
  const bindings = clause?.namedBindings;
  return [
    ...(clause?.name === undefined ? [] : ['default']),
    ...(bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? ['*'] : bindings.elements.map(nameInModule)),
  ];
}

function nameInModule({ name, propertyName }: ts.ImportSpecifier | ts.ExportSpecifier): string {
  return (propertyName ?? name).text;
}

function hasOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  const bindings = clause?.namedBindings;
  return (
    clause?.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every((element) => element.isTypeOnly)
  );
}
