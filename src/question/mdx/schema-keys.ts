import type { z } from 'astro/zod';

/** The keys that the schema knows at a path; list indexes lead into the list's element. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  return Object.keys(shapeAt(schema, path));
}

/** The keys without which an object at a path is not whole. */
export function neededKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const shape = shapeAt(schema, path);
  return Object.keys(shape).filter((name) => !('unwrap' in shape[name]!));
}

function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): Record<string, z.ZodType> {
  let here = unwrap(schema);
  for (const key of path) {
    if (typeof key === 'number' && 'element' in here) here = unwrap(here.element as z.ZodType);
    else if ('shape' in here) {
      const inner = (here.shape as Record<string, z.ZodType>)[String(key)];
      if (!inner) return {};
      here = unwrap(inner);
    } else return {};
  }
  return 'shape' in here ? (here.shape as Record<string, z.ZodType>) : {};
}

function unwrap(schema: z.ZodType): z.ZodType {
  return 'unwrap' in schema && !('element' in schema)
    ? (schema.unwrap as () => z.ZodType)()
    : schema;
}
