import type { JSX } from "preact";
import { unsafeCast } from "../../../type-level/unsafe-cast.ts";

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

/** Radio buttons that look like one segmented switch. */
export function Choice<Value extends string>({ name, legend, options, value, onValue }: ChoiceProps<Value>): JSX.Element {
  return (
    <div class="choice" role="radiogroup" aria-label={legend}>
      {entriesOf(options).map(([option, label]) => (
        <label key={option} class="choice-option">
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onValue(option)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

function entriesOf<Value extends string>(options: Readonly<Record<Value, string>>): [Value, string][] {
  return unsafeCast(Object.entries(options));
}
