import { diffFacts } from '#rules/guide-diff';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { contentOf } from './content.ts';
import { pickVersion } from './detail.ts';
import { loadVersions } from './load.ts';

/**
 * Every version of a guide, the newest first, with what it changed; the first one changed nothing. A guide that was
 * taken down keeps its history. Refuses: `no-such-guide`.
 */
export const listVersions: Verb<'GET /guides/:code/versions'> = ({ code }, { asCaller }) =>
  asCaller(async (transaction) => {
    const versions = await loadVersions(transaction, code);
    if (!versions.length) throw new Refusal('no-such-guide');
    const said = versions.map(contentOf);
    return {
      code,
      versions: versions.map((version, at) => {
        const before = said[at + 1];
        return { ...pickVersion(version), changes: before ? diffFacts(before, said[at]!) : [] };
      }),
    };
  });
