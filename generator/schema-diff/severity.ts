/** How much a change asks of a version number. */
export type Severity = "none" | "patch" | "minor" | "major";

const order: readonly Severity[] = ["none", "patch", "minor", "major"];

export function worst(severities: readonly Severity[]): Severity {
  return severities.reduce<Severity>((most, one) => (order.indexOf(one) > order.indexOf(most) ? one : most), "none");
}

/** 0 for none, 1 for patch, 2 for minor, 3 for major. */
export function exitCodeOf(severity: Severity): number {
  return order.indexOf(severity);
}

/** The version that a severity asks for: `("1.4.2", "minor")` → `"1.5.0"`. */
export function nextVersion(version: string, severity: Severity): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  switch (severity) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case "none":
      return version;
  }
}
