import { here, type Language } from "./modules.ts";

const quiet = { PYTHONDONTWRITEBYTECODE: "1" };

export const python: Language = {
  name: "Python",
  folder: "python",
  needs: [["python3", "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]],
  canHold: "halves",
  checks: (folder) => [
    { command: ["python3", "-m", "mypy", "--strict", "kaleyra_whatsapp"], folder, environment: quiet },
    { command: ["python3", "-m", "black", "--check", "--quiet", "."], folder },
    { command: ["python3", "-W", "error", "-m", "compileall", "-q", "."], folder },
    { command: ["python3", "-W", "error", `${here}values.py`, folder] },
  ],
  bench: (folder, schema, messages) => ({ command: ["python3", `${here}bench.py`, folder, schema("draft-07"), messages] }),
  driver: (folder) => ({ command: ["python3", "-W", "error", `${here}driver.py`, folder] }),
};
