import type { Send } from '#contract/api';
import { addressOf, inName, Refused, Unreached } from '@/client/call';
import { bearing, isRefusal, request } from '@/client/request';

/** What is looked for; empty where it does not matter. `name`: whom `person` names. */
export type Filter = {
  q: string;
  room: string;
  act: string;
  from: string;
  to: string;
  person?: { id: string; name: string };
};
export const everything: Filter = { q: '', room: '', act: '', from: '', to: '' };

/** The filter as the API takes it. */
export const queryOf = ({ person, ...filter }: Filter) =>
  ({
    ...Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, value.trim() || undefined])),
    person: person?.id,
  }) as Send<'GET /desk/audit/export'>;

/** A whole table may be long (ms). */
const PATIENCE = 60_000;
const ROUTE = 'GET /desk/audit/export';

/** What fits the filter, as one table in CSV. Throws `Refused` or `Unreached`. */
export const readTable = (filter: Filter) =>
  inName(ROUTE, async (token) => {
    const asking = { header: bearing(token), dataType: 'text', timeout: PATIENCE };
    const response = await request<string>(addressOf(ROUTE, queryOf(filter)), asking);
    const received = response?.data;
    if (response?.statusCode === 200 && typeof received === 'string') return received;
    const refused: unknown = typeof received === 'string' && received ? JSON.parse(received) : received;
    throw isRefusal(refused) ? new Refused(refused) : new Unreached();
  });
