import { bundleOf } from "./size.ts";
for (const n of ["buttons","list","ctaUrl","locationRequest","limits","validate"]) { const b = bundleOf(`export { ${n} } from "./index.ts";`); console.log(n, b.bytes, b.text.length, b.inputs.filter(i=>/builder\/|generated/.test(i)).map(i=>i.replace(/.*\/(src|generated)\//,"$1/")).join(" ")); }
