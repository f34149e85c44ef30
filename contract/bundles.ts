/** 高效办成一件事: a theme, and what different places join under it. None of them is a national standard. */
import * as z from 'zod/mini';
import { GuideCode } from './guides.ts';
import { Source, Text, named, oneOf, stated } from './stated.ts';
import { audiences, confidences } from './vocabulary.ts';

const BundleId = named('主题编号', z.string().check(z.regex(/^[a-z][a-z0-9-]{1,60}$/)));

const Part = z.object({ name: Text, guides: z.array(GuideCode) });

const Variant = z.object({
  region: named('哪里的做法', Text),
  confidence: oneOf(confidences),
  note: stated('说明', Text),
  parts: z.array(Part),
  source: Source,
});

export const Bundle = z.object({
  id: BundleId,
  name: Text,
  audience: oneOf(audiences),
  lead: stated('牵头部门', Text),
  note: stated('说明', Text),
  variants: z.array(Variant),
});
export type Bundle = z.infer<typeof Bundle>;

const BundleListing = z.object({
  id: BundleId,
  name: Text,
  audience: oneOf(audiences),
  places: z.int(),
});
export const Bundles = z.object({ items: z.array(BundleListing) });
export const BundleParams = z.object({ id: BundleId });
