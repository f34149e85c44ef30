import pg from 'pg';
import type { Case } from './cases.ts';
import { repeat } from './repeat.ts';

/** The speed of a case's SQL, prepared, on ten connections of a Node process. */
export const measureSql = async (url: string, { sql, values }: Case, seconds: number) => {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const ask = (i: number) => pool.query({ name: 'read', text: sql, values: values[i % values.length] });
  try {
    await repeat(ask, seconds / 4);
    return await repeat(ask, seconds);
  } finally {
    await pool.end();
  }
};
