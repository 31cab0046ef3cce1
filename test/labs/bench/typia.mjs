// typia generates validators in a transform of the TypeScript compiler: this runs the transform without a patched compiler.
import { transform } from "@typia/transform";
import ts from "typescript";

/** The JavaScript of a file with typia's validators in it. */
export function withTypia(path) {
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
  };
  const program = ts.createProgram([path], options);
  const found = [];
  const before = [transform(program, {}, { addDiagnostic: (diagnostic) => found.push(diagnostic) })];
  let text = "";
  program.emit(program.getSourceFile(path), (_, written) => (text = written), undefined, false, { before });
  if (found.length > 0) throw new Error(ts.flattenDiagnosticMessageText(found[0].messageText, "\n"));
  return text;
}
