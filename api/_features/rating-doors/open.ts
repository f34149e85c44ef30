import type { Verb } from '../../_core/route.ts';
import { resolveDoor } from './resolve.ts';
import { subjectOf } from './subject.ts';

/** Says what a door leads to, before anybody rates. Refuses: `no-such-door`, `door-expired`. */
export const openDoor: Verb<'GET /rating-doors/:door'> = async ({ door }, { catalogue, holding }) => {
  const behind = await resolveDoor(door, catalogue, holding);
  const { scope, ratableUntil, test } = behind;
  return { door, scope, ratableUntil, test, subject: subjectOf(behind, catalogue) };
};
