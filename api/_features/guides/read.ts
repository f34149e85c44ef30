import * as z from 'zod/mini';
import { GuideFacts } from '#contract/guide-facts';
import type { Verb } from '../../_core/route.ts';
import { findGuide } from './find.ts';
import { qualityOf } from './quality.ts';

/** One guide in full, with the sources of its facts and what the rules of quality find. Refuses an unknown code: `no-such-guide`. */
export const readGuide: Verb<'GET /guides/:code'> = ({ code }, { catalogue }) => {
  const { listing, publishedOn, sources, facts } = findGuide(catalogue, code);
  const guide = { ...listing, publishedOn, sources, facts: z.parse(GuideFacts, JSON.parse(facts)) };
  return { ...guide, quality: qualityOf(guide) };
};
