/** The process to compare with: the same rows into tables of the same shape, a statement a rating, on as many connections. */
import pg from 'pg';
import { answer } from '../asks.ts';
import { toSpeed } from '../repeat.ts';

/** The rows of one rating: its own, its line, and those of its rectification and contact where it has them. */
export type Rows = Partial<
  Record<'ratings' | 'ledger_pending' | 'rectifications' | 'rating_contacts', Record<string, unknown>>
>;

/** One prepared statement for each set of tables: each inserts one row. */
const statementFor = (rows: Rows) => {
  const values: unknown[] = [];
  const inserts = Object.entries(rows).map(([table, row]) => {
    const places = Object.values(row).map((value) => `$${values.push(value)}`);
    const columns = Object.keys(row).join(', ');
    return `insert into raw.${table} (${columns}) overriding system value values (${places.join(', ')})`;
  });
  const [last, ...others] = inserts.toReversed();
  const before = others.map((insert, nth) => `w${nth} as (${insert})`).join(', ');
  return { name: Object.keys(rows).join(), text: `${before && `with ${before} `}${last}`, values };
};

let clients: pg.Client[] = [];

answer({
  connect: async ({ database, connections }: { database: string; connections: number }) => {
    clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: database }));
    for (const client of clients) await client.connect();
  },
  insert: async (all: Rows[]) => {
    const waiting = all.values();
    const took: number[] = [];
    const began = performance.now();
    const work = async (client: pg.Client) => {
      for (const rows of waiting) {
        const from = performance.now();
        await client.query(statementFor(rows));
        took.push(performance.now() - from);
      }
    };
    await Promise.all(clients.map(work));
    const seconds = (performance.now() - began) / 1000;
    return { ...toSpeed(took, seconds), seconds };
  },
});
