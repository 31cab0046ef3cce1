/** What random values begin with: `SEED=42`, or another number for each run. A failed test prints it, and the same seed makes the same values. */
export const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000_007);
if (!Number.isInteger(seed)) throw new Error("SEED must be a whole number");
