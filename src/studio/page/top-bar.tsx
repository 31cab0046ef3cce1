import type { JSX } from "preact";
import { CopyButton } from "./code/copy-button.tsx";
import type { Draft } from "./draft/draft.ts";
import { templates } from "./draft/templates.ts";
import { Icon, type IconName } from "./icons.tsx";
import { type Theme, useTheme } from "./theme.ts";

interface TopBarProps {
  readonly onTemplate: (draft: Draft) => void;
  readonly onOpen: () => void;
  readonly link: () => string;
}

/** Templates, opening JSON, the share link and the theme. */
export function TopBar({ onTemplate, onOpen, link }: TopBarProps): JSX.Element {
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
        <select aria-label="Start from a template" value="" onChange={(event) => applyTemplate(event.currentTarget, onTemplate)}>
          <option value="">Templates</option>
          {templates.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
        <button type="button" class="quiet" onClick={onOpen}>
          <Icon name="open" /> Open JSON
        </button>
        <CopyButton label="Share link" icon="link" text={link} />
        <ThemeButton />
      </div>
    </header>
  );
}

function applyTemplate(select: HTMLSelectElement, onTemplate: (draft: Draft) => void): void {
  const template = templates[Number.parseInt(select.value, 10)];
  select.value = "";
  if (template !== undefined) onTemplate(template.draft);
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
