import type { JSX } from "preact";
import { limits } from "../../../../../generated/limits.ts";
import { interactivePath } from "../../../../message/json.ts";
import { Field } from "../../form/field.tsx";
import { fieldId } from "../../form/issues.ts";
import type { PartEditorProps } from "../part-props.ts";
import type { LinkPart } from "./link.ts";

const parametersPath = `${interactivePath}/action/parameters`;
const textPath = `${parametersPath}/display_text`;
const urlPath = `${parametersPath}/url`;

/** Edits what the button says and where it leads. */
export function LinkEditor({ part: { text, url }, issues, onPart }: PartEditorProps<LinkPart>): JSX.Element {
  const set = (path: string, change: Partial<LinkPart>) => onPart((current) => ({ ...current, ...change }), path);
  return (
    <fieldset id={fieldId(parametersPath)} tabIndex={-1}>
      <legend>Link button</legend>
      <Field label="Button text" path={textPath} value={text} onValue={(value) => set(textPath, { text: value })} issues={issues} limit={limits.buttonText} />
      <Field
        label="Address"
        path={urlPath}
        value={url}
        onValue={(value) => set(urlPath, { url: value })}
        issues={issues}
        limit={limits.buttonUrl}
        hint="The page that opens in the customer's browser. The studio never opens it."
        keyboard="url"
      />
    </fieldset>
  );
}
