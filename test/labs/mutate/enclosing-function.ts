import ts from "typescript";

/** The name of the innermost function, method or constant with a function that contains a position; "" at the level of the module. */
export function enclosingFunction(file: ts.SourceFile, position: number): string {
  let name = "";
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(file) || position >= node.end) return;
    name = nameOf(node) ?? name;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return name;
}

function nameOf(node: ts.Node): string | undefined {
  if (!ts.isFunctionLike(node)) return undefined;
  if (ts.isConstructorDeclaration(node)) return "constructor";
  const named = ts.isArrowFunction(node) || ts.isFunctionExpression(node) ? node.parent : node;
  const { name } = named as ts.NamedDeclaration;
  return name === undefined ? undefined : name.getText();
}
