/**
 * Options of Ajv for schemas that are right already: they are not compared with
 * their metaschema, and the code is not made smaller, which takes longer than it saves.
 */
export const trusted = { meta: false, validateSchema: false, code: { optimize: false } } as const;
