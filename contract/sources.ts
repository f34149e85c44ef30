/** 出处: what the catalogue rests on, and how many guides rest on each. */
import * as z from 'zod/mini';
import { Source, named } from './stated.ts';

export const SourceListing = z.extend(
  z.pick(Source, { id: true, kind: true, title: true, publisher: true, readOn: true, url: true }),
  { guides: named('多少份办事指南引用它', z.int().check(z.nonnegative())) },
);
export type SourceListing = z.infer<typeof SourceListing>;

export const Sources = z.object({ items: z.array(SourceListing) });
