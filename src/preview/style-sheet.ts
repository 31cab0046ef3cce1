const light = "--page: #efe7de; --bubble: #fff; --text: #111b21; --quiet: #5b6b74; --accent: #0a6e94; --placeholder: #e3e7ea;";
const dark = "--page: #0b141a; --bubble: #1f2c34; --text: #e9edef; --quiet: #9aa8b0; --accent: #53bdeb; --placeholder: #31404a;";

/** The colours of a WhatsApp chat as CSS variables, chosen by `data-theme`. */
export const colourStyles = `[data-theme] { ${light} }
[data-theme="dark"] { ${dark} }
@media (prefers-color-scheme: dark) { [data-theme="auto"] { ${dark} } }
`;

/** The style sheet of the HTML preview. */
export const htmlStyles = `${colourStyles}body { margin: 0; padding: 16px; background: var(--page); color: var(--text); font: 15px/1.4 system-ui, sans-serif; }
main { max-width: 330px; margin: 0 auto; }
.bubble, .buttons li { background: var(--bubble); border-radius: 10px; box-shadow: 0 1px 1px #0003; }
.bubble { padding: 8px 10px; }
p { margin: 0 0 4px; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
.header { font-weight: 600; }
.footer, small { color: var(--quiet); font-size: 13px; }
.media { padding: 28px 8px; border-radius: 6px; background: var(--placeholder); text-align: center; }
.media small { display: block; }
.fold { display: block; color: var(--accent); }
.hidden { opacity: 0.75; }
code { font: 13px ui-monospace, monospace; }
u { color: var(--accent); }
.buttons { list-style: none; margin: 4px 0 0; padding: 0; }
.buttons li { margin-top: 4px; padding: 9px; text-align: center; color: var(--accent); font-weight: 500; overflow-wrap: anywhere; }
.sheet { margin-top: 14px; padding: 12px 14px; background: var(--bubble); border-radius: 14px; box-shadow: 0 1px 4px #0003; }
.sheet-title { margin-bottom: 10px; font-weight: 600; }
.sheet-title span { color: var(--quiet); margin-inline-end: 10px; }
.section-title { margin: 10px 0 0; color: var(--accent); font-size: 14px; font-weight: 500; }
.rows { list-style: none; margin: 0; padding: 0; }
.rows li { display: flex; justify-content: space-between; align-items: center; gap: 12px; padding: 8px 0; overflow-wrap: anywhere; }
.rows li + li { border-top: 1px solid var(--placeholder); }
.rows li > span:first-child { flex: 1; }
.rows small { display: block; }
.radio { flex: none; width: 16px; height: 16px; border: 2px solid var(--quiet); border-radius: 50%; }
`;
