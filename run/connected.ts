import pg from 'pg';

/** One connection to the database at `url`, for as long as `act` takes; it ends whatever becomes of the act. */
export const connected = async <T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  return act(client).finally(() => client.end());
};
