import type { Node } from "./ir.ts";

/** The same function, which computes its result once for each node: there is one node for thousands of vectors. */
export function perNode<Result>(compute: (node: Node) => Result): (node: Node) => Result {
  const known = new WeakMap<Node, { readonly result: Result }>();
  return (node) => {
    const before = known.get(node);
    if (before !== undefined) return before.result;
    const result = compute(node);
    known.set(node, { result });
    return result;
  };
}
