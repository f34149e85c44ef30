import { diffFacts } from '#rules/guide-diff';
import { pageOf } from '../../_core/page.ts';
import { Refusal } from '../../_core/refusal.ts';
import type { Verb } from '../../_core/route.ts';
import { contentOf } from './content.ts';
import { pickVersion } from './detail.ts';
import { versionsOf } from './load.ts';

/**
 * The versions of a guide, the newest first, with what each changed; the first one changed nothing. A page of `limit` at
 * a time. A guide that was taken down keeps its history. Refuses: `no-such-guide`.
 */
export const listVersions: Verb<'GET /guides/:code/versions'> = ({ code, cursor, limit }, { asCaller }) =>
  asCaller(async (transaction) => {
    const all = versionsOf(transaction, code).limit(limit + 1);
    const rows = await (cursor ? all.where('number', '<', Number(cursor)) : all).execute();
    if (!rows.length && !cursor) throw new Refusal('no-such-guide');
    const said = rows.map(contentOf);
    const { page, next } = pageOf(rows, limit, ({ number }) => String(number));
    const versions = page.map((version, at) => {
      const before = said[at + 1];
      return { ...pickVersion(version), changes: before ? diffFacts(before, said[at]!) : [] };
    });
    return { code, versions, next };
  });
