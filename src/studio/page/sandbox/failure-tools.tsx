import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { statusErrors } from "../../../../generated/status-errors.ts";
import type { StatusReport } from "./sandbox-api.ts";

interface FailureToolsProps {
  readonly disabled: boolean;
  readonly onReport: (report: StatusReport) => void;
}

/** Sends the message so that it does not arrive: WhatsApp reports that it failed, or Kaleyra that it was not sent. */
export function FailureTools({ disabled, onReport }: FailureToolsProps): JSX.Element {
  const [code, setCode] = useState([...statusErrors.keys()][0] ?? "");
  const known = statusErrors.get(code);
  return (
    <fieldset class="sandbox-tools">
      <legend>Send it so that it does not arrive</legend>
      <div class="row">
        <select aria-label="Why it fails" aria-describedby="failure-note" value={code} onChange={({ currentTarget }) => setCode(currentTarget.value)}>
          {[...statusErrors].map(([each, { name }]) => (
            <option key={each} value={each}>
              {each} {name}
            </option>
          ))}
          <option value="">without a reason</option>
        </select>
        <button
          type="button"
          class="quiet"
          disabled={disabled}
          onClick={() => onReport({ status: "failed", ...(code === "" ? undefined : { code: Number(code) }) })}
        >
          Fail
        </button>
        <button type="button" class="quiet" disabled={disabled} onClick={() => onReport({ status: "not-sent" })}>
          Not sent
        </button>
      </div>
      <p id="failure-note" class="hint failure-note">
        {known === undefined ? "WhatsApp may also report a failure without saying why." : `${known.meaning}. ${known.fix}`}
      </p>
    </fieldset>
  );
}
