import { Hono } from 'hono';
import { describeApi } from './openapi.ts';
import { showApi } from './page.ts';

/** The contract as a document and as a page. They describe the table of routes and so are not in it. */
export const docs = new Hono()
  .get('/openapi.json', (context) => context.json(describeApi()))
  .get('/docs', (context) => context.html(showApi(describeApi())));
