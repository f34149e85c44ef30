import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';

/** One theme and what each place joins under it. Refuses an unknown theme: `no-such-bundle`. */
export const readBundle: Verb<'GET /bundles/:id'> = ({ id }, { catalogue }) => {
  const bundle = catalogue.bundles.find((one) => one.id === id);
  if (!bundle) throw new Refusal('no-such-bundle');
  return bundle;
};
