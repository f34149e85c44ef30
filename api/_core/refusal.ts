import type { Context } from 'hono';
import { routePath } from 'hono/route';
import { refusals, type Reason, type RefusalReply } from '#contract/refusals';
import { log } from './log.ts';

/** The server says no, for a reason of the table in contract/refusals.ts. */
export class Refusal extends Error {
  readonly reason: Reason;
  readonly fields: RefusalReply['fields'];

  constructor(reason: Reason, fields?: RefusalReply['fields']) {
    super(reason);
    this.reason = reason;
    this.fields = fields;
  }
}

/** SQLSTATE classes 08 and 57, and sockets that do not answer: the database is away, nobody's mistake. */
const isDatabaseAway = (error: unknown) =>
  /^(08|57|53)...$|^E(CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN|PIPE|TIMEDOUT)$/.test(
    String((error as { code?: unknown }).code),
  ) ||
  /connection terminated|is not queryable|query read timeout|timeout exceeded when trying to connect/i.test(
    (error as Error).message,
  );

/** Turns whatever was thrown into the reply: a refusal as it is; anything else is a bug, logged by its id. */
export const refuse = (error: Error, context: Context) => {
  const requestId = context.get('requestId');
  const refusal =
    error instanceof Refusal ? error : new Refusal(isDatabaseAway(error) ? 'unavailable' : 'internal');
  const { status, sentence } = refusals[refusal.reason];
  // The route and not the address, in which a rating token or a receipt may stand.
  const route = `${context.req.method} ${routePath(context, -1)}`;
  if (status >= 500) log().error({ requestId, route, error: error.stack }, refusal.reason);
  const reply: RefusalReply = { reason: refusal.reason, sentence, requestId };
  if (refusal.fields) reply.fields = refusal.fields;
  return context.json(reply, status, { 'Cache-Control': 'no-store' });
};
