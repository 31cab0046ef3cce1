import type { ComponentChildren, JSX } from "preact";

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly title: string }[];
  readonly current: Name;
  readonly onSelect: (name: Name) => void;
  /** What stands at the end of the row. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Tabs as the ARIA practices describe them: one stop for the Tab key, the arrows go from tab to tab. */
export function Tabs<Name extends string>({ label, tabs, current, onSelect, aside, children }: TabsProps<Name>): JSX.Element {
  const go = (event: KeyboardEvent) => {
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
        <div class="tabs" role="tablist" aria-label={label} onKeyDown={go}>
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
