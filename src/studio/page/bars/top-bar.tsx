import type { ComponentChildren, JSX } from "preact";
import { FileButton } from "../controls/file-button.tsx";
import { Icon, type IconName } from "../icons.tsx";
import { type Theme, useTheme } from "./theme.ts";

interface TopBarProps {
  /** Undefined where there is nothing to undo. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly onNew: () => void;
  readonly onTemplates: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: () => void;
  readonly onSave: () => void;
  readonly onShare: () => void;
}

/** What can be done with the whole: undo, new messages, files, sharing, and the theme. */
export function TopBar({ undo, redo, onNew, onTemplates, onFiles, onPaste, onSave, onShare }: TopBarProps): JSX.Element {
  return (
    <header class="top-bar">
      <h1>
        <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
          <path d="M6 5h20a4 4 0 0 1 4 4v9a4 4 0 0 1-4 4H13l-7 6v-6a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4z" />
          <path class="logo-lines" d="M9 11h14M9 16h8" />
        </svg>
        <span>
          Message studio <small>kaleyra-whatsapp</small>
        </span>
      </h1>
      <div class="top-tools">
        <Step icon="undo" label="Undo" keys="Ctrl+Z" onClick={undo} />
        <Step icon="redo" label="Redo" keys="Ctrl+Shift+Z" onClick={redo} />
        <Tool icon="new" onClick={onNew}>
          New
        </Tool>
        <Tool icon="templates" onClick={onTemplates}>
          Templates
        </Tool>
        <FileButton label="Files to open" accept=".json,application/json" multiple onFiles={onFiles}>
          <Icon name="open" /> Open
        </FileButton>
        <Tool icon="copy" onClick={onPaste}>
          Paste JSON
        </Tool>
        <Tool icon="save" onClick={onSave}>
          Save
        </Tool>
        <Tool icon="share" onClick={onShare}>
          Share
        </Tool>
        <ThemeButton />
      </div>
    </header>
  );
}

function Tool({ icon, onClick, children }: { readonly icon: IconName; readonly onClick: () => void; readonly children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" class="quiet" onClick={onClick}>
      <Icon name={icon} /> {children}
    </button>
  );
}

interface StepProps {
  readonly icon: IconName;
  readonly label: string;
  readonly keys: string;
  readonly onClick: (() => void) | undefined;
}

/** Keeps the focus where there is nothing more to do, which a disabled button would lose. */
function Step({ icon, label, keys, onClick }: StepProps): JSX.Element {
  return (
    <button
      type="button"
      class="quiet square"
      aria-label={label}
      title={`${label} (${keys})`}
      aria-disabled={onClick === undefined}
      onClick={() => onClick?.()}
    >
      <Icon name={icon} />
    </button>
  );
}

const nextTheme: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };
const icons: Readonly<Record<Theme, IconName>> = { system: "system", light: "sun", dark: "moon" };

function ThemeButton(): JSX.Element {
  const [theme, setTheme] = useTheme();
  const label = `Colours: ${theme}. Change to ${nextTheme[theme]}`;
  return (
    <button type="button" class="quiet square" aria-label={label} title={label} onClick={() => setTheme(nextTheme[theme])}>
      <Icon name={icons[theme]} />
    </button>
  );
}
