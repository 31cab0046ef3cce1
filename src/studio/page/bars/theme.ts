import { useLayoutEffect } from "preact/hooks";
import { useStored } from "../controls/use-stored.ts";

const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** The page's theme: the system's until the user chooses. Set before the first paint, so that the page does not flash. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useStored("kaleyra-studio-theme", themes);
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return [theme, setTheme];
}
