import type { Catalogue } from '../../_core/catalogue.ts';
import { Refusal } from '../../_core/refusal.ts';

/** The published guide of a code. Refuses an unknown or withdrawn one: `no-such-guide`. */
export const findGuide = (catalogue: Catalogue, code: string) => {
  const guide = catalogue.guides.byCode.get(code);
  if (!guide) throw new Refusal('no-such-guide');
  return guide;
};
