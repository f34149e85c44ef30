/** Is it up, and what does it hold? */
import * as z from 'zod/mini';
import { named } from './stated.ts';

export const Health = z.object({
  status: z.literal('ok'),
  catalogue: named('目录的编号，每次发布加一', z.int()),
  guides: named('在用的办事指南数', z.int()),
  demonstration: named('有演示内容', z.boolean()),
});
