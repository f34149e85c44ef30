import type { TestProject } from 'vitest/node';
import { startSite } from './running-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the app and its API are served for the browser tests. */
    site: string;
    /** How the demonstration staff of that site sign in. */
    accounts: { person: string; email: string; password: string }[];
  }
}

export const setup = async (project: TestProject) => {
  const { url, accounts, stop } = await startSite();
  project.provide('site', url);
  project.provide('accounts', accounts);
  return stop;
};
