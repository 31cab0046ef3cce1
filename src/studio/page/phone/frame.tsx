import type { JSX } from "preact";
import { Icon } from "../icons.tsx";
import { type Brand, nameOf } from "../workspace/brand.ts";
import { clock } from "./bubble.tsx";
import type { Look } from "./look.ts";

/** The phone's own bar, with the time and what the phone reports of itself. */
export function StatusBar({ look }: { readonly look: Look }): JSX.Element {
  return (
    <div class="status-bar" aria-hidden="true">
      <span>{clock}</span>
      {look === "ios" && <span class="island" />}
      <svg viewBox="0 0 62 14" aria-hidden="true">
        <path d="M1 10h3v4H1zM6 7.500h3v6.500H6zM11 4.500h3v9.500h-3zM16 1.500h3V14h-3z" />
        <path d="M24 5.200a10 10 0 0 1 13 0l-1.500 1.800a7.600 7.600 0 0 0-10 0zM26.700 8.400a6 6 0 0 1 7.600 0L30.500 13z" />
        <rect x="42" y="2.500" width="16" height="10" rx="2.500" class="battery" />
        <rect x="43.700" y="4.200" width="11" height="6.600" rx="1.200" />
        <path d="M59.500 5.500v4a2 2 0 0 0 0-4z" />
      </svg>
    </div>
  );
}

/** Who the chat is with. */
export function ChatHead({ brand }: { readonly brand: Brand }): JSX.Element {
  const name = nameOf(brand);
  return (
    <div class="chat-head">
      <Icon name="back" />
      {brand.picture === "" ? (
        <span class="avatar" aria-hidden="true">
          {Array.from(name)[0]?.toUpperCase()}
        </span>
      ) : (
        <img class="avatar" src={brand.picture} alt="" />
      )}
      <span class="chat-name">
        <b dir="auto">{name}</b>
        <small>Business account</small>
      </span>
      <Icon name="more" />
    </div>
  );
}

/** Where the customer would write. It is drawn only; the sandbox has a field of its own. */
export function InputBar({ look }: { readonly look: Look }): JSX.Element {
  return (
    <div class="input-bar" aria-hidden="true">
      {look === "ios" && <Icon name="add" />}
      <span class="input-pill">
        {look === "android" && <Icon name="smile" />}
        <span class="input-hint">{look === "android" ? "Message" : ""}</span>
        <Icon name={look === "android" ? "attach" : "sticker"} />
        {look === "android" && <Icon name="camera" />}
      </span>
      {look === "ios" && <Icon name="camera" />}
      <span class="microphone">
        <Icon name="microphone" />
      </span>
    </div>
  );
}
