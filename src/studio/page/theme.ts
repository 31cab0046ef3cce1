import { useLayoutEffect, useState } from "preact/hooks";

export type Theme = "system" | "light" | "dark";

const key = "kaleyra-studio-theme";

/** Which colours the page has: the system's until the user chooses, and the choice is remembered. Set before the page is painted, so that it never flashes. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(remembered);
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    try {
      localStorage.setItem(key, theme);
    } catch {
      // A browser that keeps nothing still shows the theme.
    }
  }, [theme]);
  return [theme, setTheme];
}

function remembered(): Theme {
  try {
    const theme = localStorage.getItem(key);
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system";
  }
}
