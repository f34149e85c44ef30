import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GuideListing } from '../../contract/guides.ts';
import type { Region } from '../../contract/regions.ts';
import type { Source } from '../../contract/stated.ts';

const SEEDS = fileURLToPath(new URL('../../supabase/seeds/', import.meta.url));

export type Row = Record<string, unknown>;
/** A fact as it is shipped: always with a source, and never as an absence. */
export type Claim = { value: unknown; source: string; also?: Claim[] };
/** A guide as it is shipped: what its list says of it beside its facts is taken from them. */
export type ShippedGuide = Pick<
  GuideListing,
  'code' | 'name' | 'audience' | 'lifeStage' | 'businessTheme' | 'department'
> & {
  facts: Record<string, Record<string, Claim>>;
};
export type Listing = Row & { id: string; list: string; confidence: string; guides: string[] };
export type Agreement = Row & { id: string; source: string; parties: { regionCode: string }[] };
export type Bundle = Row & {
  id: string;
  variants: (Row & { source: string; parts: { guides: string[] }[] })[];
};

/** One shipped file, by its path under supabase/seeds. */
export const read = <T>(file: string): T => JSON.parse(readFileSync(SEEDS + file, 'utf8'));

export const files = globSync('**/*.json', { cwd: SEEDS }).sort();
export const guides = files
  .filter((file) => file.startsWith('guides/'))
  .flatMap((file) => read<ShippedGuide[]>(file));
export const sources = read<Source[]>('sources.json');
export const regions = read<Region[]>('regions.json');
/** The codes of the regions that are invented for the demonstration. */
export const invented = ['demo', 'demo-far'];
export const agreements = read<Agreement[]>('cross-region/agreements.json');
export const listings = read<Listing[]>('cross-region/listings.json');
export const bundles = read<Bundle[]>('bundles.json');

/** Every fact of a guide with its place, such as `limits.promised`. */
export const factsOf = ({ code, facts }: ShippedGuide) =>
  Object.entries(facts).flatMap(([group, fields]) =>
    Object.entries(fields).map(([field, fact]) => ({ code, place: `${group}.${field}`, fact })),
  );

/** All the values under the given keys, however deep they lie. */
export const under = (keys: string[], node: unknown): unknown[] =>
  Object.entries(node ?? {}).flatMap(([key, value]) => [
    ...(keys.includes(key) ? [value].flat() : []),
    ...(typeof value === 'object' ? under(keys, value) : []),
  ]);
