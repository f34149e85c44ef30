import * as z from 'zod/mini';

type Shape = Record<string, z.core.$ZodType>;
type Field = { place: string; label: string };

/** The schema within its wrappings: `optional`, with a default, of a list. */
const within = (schema: z.core.$ZodType): z.core.$ZodType[] => {
  const { innerType, element, options } = schema._zod.def as never as {
    innerType?: z.core.$ZodType;
    element?: z.core.$ZodType;
    options?: z.core.$ZodType[];
  };
  return [innerType, element, ...(options ?? [])].filter((one) => one !== undefined);
};
const shapeOf = (schema: z.core.$ZodType) => (schema._zod.def as never as { shape?: Shape }).shape;
/** What wraps a value is not a field of its own. */
const wrapping = new Set(['value', 'source', 'also']);

/** Every named field of a schema, however deep, by its place such as `materials.list.name`. */
export const labelsOf = (schema: z.core.$ZodType, at = ''): Field[] => {
  const shape = shapeOf(schema);
  if (!shape) return within(schema).flatMap((inner) => labelsOf(inner, at));
  return Object.entries(shape).flatMap(([name, field]) => {
    if (wrapping.has(name)) return name === 'value' ? labelsOf(field, at) : [];
    const place = at ? `${at}.${name}` : name;
    const label = z.globalRegistry.get(field as z.ZodMiniType)?.description;
    return [...(label === undefined ? [] : [{ place, label }]), ...labelsOf(field, place)];
  });
};
