import pino from 'pino';
import { readEnv } from './env.ts';

let logger: pino.Logger | undefined;

/** The log: no citizen's words, no tokens; a request is found by its id. */
export const log = () => (logger ??= pino({ level: readEnv().LOG_LEVEL, base: null }));
