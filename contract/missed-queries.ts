/** What people searched for and did not find: counted for the desk, without who asked. */
import * as z from 'zod/mini';
import { phrase } from './paging.ts';
import { Id, named } from './stated.ts';

export const MissedQuery = z.object({
  /** Drawn by the phone, for this one search: sent again, it counts once. */
  id: named('这一次搜索的号', Id),
  phrase: phrase('没找到的话'),
});

/** `counted` is false where the server does find something: then the phone's index was an older one. */
export const MissedQueryCount = z.object({ counted: named('记下了', z.boolean()) });
