import { useLayoutEffect, useState } from "preact/hooks";

export type Theme = "system" | "light" | "dark";

const storageKey = "kaleyra-studio-theme";

/** The page's theme: the system's until the user chooses, and the choice is remembered. Set before the first paint, so that the page does not flash. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    try {
      localStorage.setItem(storageKey, theme);
    } catch {
      // The theme also works where storage is blocked.
    }
  }, [theme]);
  return [theme, setTheme];
}

function storedTheme(): Theme {
  try {
    const theme = localStorage.getItem(storageKey);
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system";
  }
}
