import ts from 'typescript';

/** A name that a file uses and does not declare, such as a global, with the member taken from it, if any: `Date.now`. */
export interface FreeName {
  readonly name: string;
  /** `now` in `Date.now`; undefined where the name stands alone. */
  readonly member: string | undefined;
  readonly node: ts.Identifier;
}

/**
 * The names in a file that no declaration around them accounts for, so that a parameter called `window` is not taken
 * for the browser's. Names in types count too.
 */
export function freeNames(tree: ts.SourceFile): readonly FreeName[] {
  const found: FreeName[] = [];
  walk(tree, new Set());
  return found;

  function walk(node: ts.Node, outer: ReadonlySet<string>): void {
    const declared = namesDeclaredIn(node);
    const known = declared.length === 0 ? outer : new Set([...outer, ...declared]);
    if (ts.isIdentifier(node) && isUse(node) && !known.has(node.text)) found.push({ name: node.text, member: memberTaken(node), node });
    ts.forEachChild(node, (child) => {
      walk(child, known);
    });
  }
}

/** What a node that makes a scope declares in it. */
function namesDeclaredIn(node: ts.Node): readonly string[] {
  if (ts.isFunctionLike(node)) {
    return [...node.parameters.flatMap(({ name }) => namesBound(name)), ...(node.typeParameters ?? []).map(({ name }) => name.text)];
  }
  if (ts.isSourceFile(node) || ts.isBlock(node) || ts.isModuleBlock(node)) return node.statements.flatMap(namesOfStatement);
  if (ts.isCaseBlock(node)) return node.clauses.flatMap(({ statements }) => statements.flatMap(namesOfStatement));
  if (ts.isForStatement(node) || ts.isForOfStatement(node) || ts.isForInStatement(node)) {
    const { initializer } = node;
    return initializer && ts.isVariableDeclarationList(initializer) ? initializer.declarations.flatMap(({ name }) => namesBound(name)) : [];
  }
  if (ts.isCatchClause(node)) return node.variableDeclaration ? namesBound(node.variableDeclaration.name) : [];
  if (ts.isClassLike(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
    return [...(node.typeParameters ?? []).map(({ name }) => name.text), ...(node.name ? [node.name.text] : [])];
  }
  if (ts.isMappedTypeNode(node)) return [node.typeParameter.name.text];
  if (ts.isConditionalTypeNode(node)) return inferredNames(node.extendsType);
  return [];
}

function namesOfStatement(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => namesBound(name));
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  ) {
    return statement.name ? [statement.name.text] : [];
  }
  if (!ts.isImportDeclaration(statement)) return [];
  const { importClause } = statement;
  const bindings = importClause?.namedBindings;
  return [
    ...(importClause?.name ? [importClause.name.text] : []),
    ...(bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings.name.text] : bindings.elements.map(({ name }) => name.text)),
  ];
}

function namesBound(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesBound(element.name)));
}

function inferredNames(type: ts.TypeNode): readonly string[] {
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isInferTypeNode(node)) names.push(node.typeParameter.name.text);
    ts.forEachChild(node, look);
  };
  look(type);
  return names;
}

/** Whether an identifier stands for what it names, and is not a member, a key or the name of a declaration. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return false;
  if (ts.isNamedTupleMember(parent) || ts.isTypeParameterDeclaration(parent)) return parent.name !== node;
  if (ts.isTypePredicateNode(parent)) return parent.parameterName !== node;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent) || ts.isMetaProperty(parent)) return false;
  if (isInDocComment(node)) return false;
  return !('name' in parent && parent.name === node);
}

function isInDocComment(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent as ts.Node | undefined) if (ts.isJSDoc(at)) return true;
  return false;
}

function memberTaken(node: ts.Identifier): string | undefined {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node ? parent.name.text : undefined;
}
