/** A server that begins an import, whose id it is told, and is killed while it runs. */
import { runImport } from '../../api/_features/imports/run.ts';
import { acting } from '../bench/imports/acting.ts';

await runImport({ id: process.argv[2]! }, acting('editor'));
