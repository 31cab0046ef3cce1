import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Choice } from "../controls/choice.tsx";
import { FileButton } from "../controls/file-button.tsx";
import { Icon } from "../icons.tsx";
import type { Brand } from "../workspace/brand.ts";
import { type Look, lookNames } from "./look.ts";
import { pictureOf } from "./picture.ts";

interface PhoneSettingsProps {
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  readonly brand: Brand;
  readonly onBrand: (change: Partial<Brand>, typedInto?: string) => void;
}

/** Which phone is drawn, and who the message is from. */
export function PhoneSettings({ look, onLook, brand, onBrand }: PhoneSettingsProps): JSX.Element {
  const [problem, setProblem] = useState("");
  const read = async (file: File) => {
    try {
      onBrand({ picture: await pictureOf(file) });
      setProblem("");
    } catch {
      setProblem("This file is no picture that a browser can read. Take a PNG, JPEG, WebP or GIF.");
    }
  };
  return (
    <div class="phone-settings">
      <Choice name="look" legend="The phone" options={lookNames} value={look} onValue={onLook} />
      <div class="row">
        <input
          aria-label="Name of your brand"
          placeholder="Your brand"
          dir="auto"
          autocomplete="off"
          value={brand.name}
          onInput={({ currentTarget }) => onBrand({ name: currentTarget.value }, "brand")}
        />
        <FileButton label="Picture" accept="image/png,image/jpeg,image/webp,image/gif" onFiles={([file]) => file !== undefined && void read(file)}>
          <Icon name="image" /> Picture
        </FileButton>
        {brand.picture !== "" && (
          <button type="button" class="tool" aria-label="Remove the picture" title="Remove the picture" onClick={() => onBrand({ picture: "" })}>
            <Icon name="remove" />
          </button>
        )}
      </div>
      <p class="note note-error" role="status">
        {problem}
      </p>
    </div>
  );
}
