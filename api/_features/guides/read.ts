import * as z from 'zod/mini';
import { GuideFacts } from '#contract/guide-facts';
import type { Verb } from '../../_core/route.ts';
import { findGuide } from './find.ts';

/** One guide in full, with the sources of its facts. Refuses an unknown code: `no-such-guide`. */
export const readGuide: Verb<'GET /guides/:code'> = ({ code }, { catalogue }) => {
  const { listing, facts, lists: _lists, levels: _levels, ...rest } = findGuide(catalogue, code);
  return { ...listing, ...rest, facts: z.parse(GuideFacts, JSON.parse(facts)) };
};
