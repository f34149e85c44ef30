import { fileURLToPath } from 'node:url';

/** Whether the module at `url` (its import.meta.url) is the one that was started, not imported. */
export const isMain = (url: string) => process.argv[1] === fileURLToPath(url);
