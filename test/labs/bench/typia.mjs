// typia writes its checks while TypeScript compiles: this is that step, without a patched compiler.
import { transform } from "@typia/transform";
import ts from "typescript";

/** The JavaScript that typia makes of a file. */
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
