import type { Schema } from "../../lower/ir.ts";

/**
 * Schema → its definitions from libraries that an earlier schema has too, and
 * whose characters the vectors of that one try. The schemas named in `first`
 * come first, in that order.
 */
export function triedEarlier(schemas: readonly Schema[], first: readonly string[]): ReadonlyMap<Schema, ReadonlySet<string>> {
  const rankOf = ({ name }: Schema): number => (first.includes(name) ? first.indexOf(name) : first.length);
  const tried = new Set<string>();
  return new Map(
    schemas
      .toSorted((one, other) => rankOf(one) - rankOf(other))
      .map((schema) => {
        const own = [...(schema.imports ?? [])].map(([title, library]) => ({ title, key: `${library} ${title}` }));
        const earlier = own.filter(({ key }) => tried.has(key)).map(({ title }) => title);
        for (const { key } of own) tried.add(key);
        return [schema, new Set(earlier)];
      }),
  );
}
