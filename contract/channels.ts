/** 评价渠道: every way to say how it went, what it is for and where the words go. */
import * as z from 'zod/mini';
import { Source, Text, named, oneOf, stated } from './stated.ts';
import { ratingChannels } from './vocabulary.ts';

export const Channel = z.object({
  id: named('评价渠道', oneOf(ratingChannels)),
  purpose: named('适合什么时候用', Text),
  how: named('怎么用', Text),
  goesTo: named('说的话到哪里去', Text),
  phone: stated('电话', Text),
  open: stated('今天开着', z.boolean()),
  reopening: named('关着的话，什么时候再开', z.nullable(Text)),
  sources: z.array(Source),
});
export type Channel = z.infer<typeof Channel>;

export const Channels = z.object({ items: z.array(Channel) });
