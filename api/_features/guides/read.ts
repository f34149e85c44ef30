import type { Verb } from '../../_core/route.ts';
import { findGuide } from './find.ts';

/** One guide in full, with the sources of its facts. Refuses an unknown code. */
export const readGuide: Verb<'GET /guides/:code'> = ({ code }, { catalogue }) => findGuide(catalogue, code);
