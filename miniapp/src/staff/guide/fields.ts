/**
 * What an editor fills in, read from the contract's own schemas: a field that is added there stands in the form. The one
 * file of the app that takes schemas by value: the desk is a page of the web alone, so no phone carries them.
 */
import { globalRegistry } from 'zod/mini';
import { GuideContent } from '#contract/guide-drafts';
import { GuideFacts } from '#contract/guide-facts';
import * as vocabulary from '#contract/vocabulary';

/** As much of zod's definitions as is walked here. */
type Schema = {
  _zod: {
    def: {
      type: string;
      format?: string;
      innerType?: Schema;
      options?: Schema[];
      element?: Schema;
      entries?: Record<string, string>;
      shape?: Record<string, Schema>;
    };
  };
  safeParse: (value: unknown) => {
    success: boolean;
    error?: { issues: readonly { code: string; format?: string }[] };
  };
};

/** A value as it is entered. `choice` and `choices` have their options with labels; what has `parts` is made of them. */
export type Value = {
  kind: 'text' | 'code' | 'day' | 'url' | 'yes' | 'number' | 'choice' | 'choices' | 'texts' | 'one' | 'many';
  options: Record<string, string>;
  parts: Part[];
  /** What is wrong with it, as zod names it; undefined where nothing is. */
  faultOf: (value: unknown) => string | undefined;
};
/** A detail; one that may be left out has the two absences too. */
export type Part = Value & { name: string; label: string; optional: boolean };
/** A place of a guide: a fact of a group, or in the group `guide` a head, which has no source. */
export type Field = Value & {
  group: string;
  field: string;
  label: string;
  /** Whether all that is stated there, source and all, may be sent. */
  fits: (stated: unknown) => boolean;
};

const lists = Object.values<unknown>(vocabulary).filter(
  (list): list is Record<string, string> => typeof list === 'object' && !Array.isArray(list),
);

/** The labels of a closed list, found by its members. */
const optionsOf = (entries: Record<string, string> = {}) =>
  lists.find((list) => Object.keys(list).join() === Object.keys(entries).join()) ?? {};

const kinds: Record<string, Value['kind']> = {
  boolean: 'yes',
  number: 'number',
  enum: 'choice',
  object: 'one',
};
const formats: Record<string, Value['kind']> = { date: 'day', url: 'url' };
const ofMany: Record<string, Value['kind']> = { enum: 'choices', object: 'many' };

const kindOf = ({ def }: Schema['_zod']): Value['kind'] =>
  def.type === 'array'
    ? (ofMany[def.element?._zod.def.type ?? ''] ?? 'texts')
    : (kinds[def.type] ?? formats[def.format ?? ''] ?? 'text');

const labelOf = (schema: Schema) => globalRegistry.get(schema as never)?.description ?? '';

const valueOf = (schema: Schema): Value => {
  const { def } = schema._zod;
  const inner = def.element?._zod.def ?? def;
  return {
    kind: kindOf(schema._zod),
    options: optionsOf(inner.entries),
    parts: Object.entries(inner.shape ?? {}).map(([name, part]) => partOf(name, part)),
    faultOf: (value) => schema.safeParse(value).error?.issues[0]?.code,
  };
};

/** A detail that may be left out is a union of its value and the absences, with one of them as the default. */
const partOf = (name: string, schema: Schema): Part => {
  const value = schema._zod.def.innerType?._zod.def.options?.[0];
  return { name, label: labelOf(schema), optional: !!value, ...valueOf(value ?? schema) };
};

const fits = (schema: Schema) => (stated: unknown) => schema.safeParse(stated).success;

const factOf = (group: string, field: string, schema: Schema): Field => {
  const claim = schema._zod.def.innerType?._zod.def.options?.[0]?._zod.def.shape;
  return { group, field, label: labelOf(schema), fits: fits(schema), ...valueOf(claim?.['value'] ?? schema) };
};

/** A head may be null where its schema says so. */
const headOf = (field: string, schema: Schema): Field => ({
  group: 'guide',
  field,
  label: labelOf(schema),
  fits: fits(schema),
  ...valueOf(schema._zod.def.innerType ?? schema),
});

const { facts, ...heads } = (GuideContent as unknown as Schema)._zod.def.shape ?? {};

/** Every field of a guide by its group, in the order of the contract, the heads first. */
export const fieldsByGroup: Record<string, Field[]> = {
  guide: Object.entries(heads).map(([field, schema]) => headOf(field, schema)),
  ...Object.fromEntries(
    Object.entries(facts?._zod.def.shape ?? {}).map(([group, { _zod }]) => [
      group,
      Object.entries(_zod.def.innerType?._zod.def.shape ?? {}).map(([field, schema]) =>
        factOf(group, field, schema),
      ),
    ]),
  ),
};

/** The field of a place. */
export const fieldAt = (group: string, field: string) =>
  fieldsByGroup[group]?.find((one) => one.field === field);

/** The facts of a guide of which nothing is stated yet. */
export const emptyFacts = GuideFacts.parse(
  Object.fromEntries(Object.keys(facts?._zod.def.shape ?? {}).map((group) => [group, {}])),
);
