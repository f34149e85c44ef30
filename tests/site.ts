import type { TestProject } from 'vitest/node';
import { startSite } from './running-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the app and its API are served for the browser tests. */
    site: string;
  }
}

export const setup = async (project: TestProject) => {
  const { url, stop } = await startSite();
  project.provide('site', url);
  return stop;
};
