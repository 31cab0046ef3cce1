import type { Command } from "commander";
import { port } from "../input/option-values.ts";

interface StudioOptions {
  readonly port?: number;
  readonly open?: true;
}

/** Declares `studio`: serves the message editor for the browser. */
export function declareStudio(program: Command): void {
  program
    .command("studio")
    .summary("write a message in the browser and see it as the customer does")
    .description("Serves one page on the loopback address until Ctrl-C: form and phone side by side. Nothing leaves the machine.")
    .argument("[file]", "a JSON file to open, or - for stdin")
    .option("--port <port>", "the port; 4400, or any free one where that is taken, unless given", port)
    .option("--open", "open the page in the browser")
    .addHelpText("after", "\nExample:\n  kaleyra-whatsapp studio message.json --open")
    .action(async (path: string | undefined, options: StudioOptions) => {
      const [{ startStudio, usualPort }, { givenFile }, { serve }, { openBrowser }, { say }] = await Promise.all([
        import("../../studio/server.ts"),
        import("../input/given-file.ts"),
        import("../serve.ts"),
        import("../open-browser.ts"),
        import("../output/streams.ts"),
      ]);
      const file = path === undefined ? undefined : await givenFile(path);
      const studio = await startStudio({ port: options.port, file });
      if (studio.isElsewhere) say(`Port ${usualPort} is taken, so links to it do not open here.`);
      const isOpen = options.open === true && (await openBrowser(studio.url));
      process.exitCode = await serve("The studio", studio, isOpen ? "The browser opens it." : "Open it in a browser.");
    });
}
