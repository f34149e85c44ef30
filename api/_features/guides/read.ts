import * as z from 'zod/mini';
import { GuideFacts } from '#contract/guide-facts';
import type { Verb } from '../../_core/route.ts';
import { findGuide } from './find.ts';

/** One guide in full, with the sources of its facts. Refuses an unknown code: `no-such-guide`. */
export const readGuide: Verb<'GET /guides/:code'> = ({ code }, { catalogue }) => {
  const { listing, publishedOn, sources, facts } = findGuide(catalogue, code);
  return { ...listing, publishedOn, sources, facts: z.parse(GuideFacts, JSON.parse(facts)) };
};
