import type { TestProject } from 'vitest/node';
import { startPostgres } from '../run/embedded/postgres.ts';
import { migrate } from '../run/migrate.ts';
import { seed } from '../run/seed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's address of a real PostgreSQL, migrated and loaded. */
    database: string;
  }
}

/** One real PostgreSQL for all tests; every test works on a copy of it (`copyDatabase`). */
export const setup = async (project: TestProject) => {
  const { url, stop } = await startPostgres({ say: console.log });
  await migrate(url);
  await seed(url);
  project.provide('database', url);
  return stop;
};
