import type { ComponentChildren, JSX } from "preact";

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly title: string }[];
  readonly current: Name;
  readonly onSelect: (name: Name) => void;
  /** Shown at the end of the tab row. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Tabs that follow the ARIA Authoring Practices: one stop for the Tab key, and the arrow keys move between tabs. */
export function Tabs<Name extends string>({ label, tabs, current, onSelect, aside, children }: TabsProps<Name>): JSX.Element {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[to % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.name);
    document.getElementById(`tab-${next.name}`)?.focus();
  };
  return (
    <>
      <div class="tab-row">
        <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
          {tabs.map(({ name, title }) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={name === current}
              aria-controls="tab-panel"
              tabIndex={name === current ? 0 : -1}
              onClick={() => onSelect(name)}
            >
              {title}
            </button>
          ))}
        </div>
        {aside}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${current}`}>
        {children}
      </div>
    </>
  );
}
