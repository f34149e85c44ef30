import type { TestProject } from 'vitest/node';
import { startSite } from './running-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the app and its API are served for the browser tests. */
    site: string;
    /** The demonstration's people of agencies, and its cases of the day. */
    accounts: { person: string; email: string; password: string }[];
    cases: { caseNumber: string; applicant: string }[];
  }
}

export const setup = async (project: TestProject) => {
  const { url, accounts, cases, stop } = await startSite();
  project.provide('site', url);
  project.provide('accounts', accounts);
  project.provide('cases', cases);
  return stop;
};
