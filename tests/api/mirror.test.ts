import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { api } from '#contract/api';
import app from '../../api/index.ts';

const FEATURES = 'api/_features';
const files = globSync(`${FEATURES}/*/*.ts`);
const keysIn = (pattern: RegExp) =>
  files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, key]) => key)).sort();
const contract = Object.keys(api).sort();

describe('the rooms of the API', () => {
  it('have a test file of the same name for every file that a route answers with', () => {
    const verbs = files
      .filter((file) => file.endsWith('/routes.ts'))
      .flatMap((routes) =>
        [...readFileSync(routes, 'utf8').matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, name]) =>
          join(dirname(routes), `${name}.ts`),
        ),
      );
    expect(verbs.length).toBeGreaterThanOrEqual(contract.length);
    const untested = verbs.filter(
      (file) => !existsSync(file.replace(FEATURES, 'tests/api').replace(/\.ts$/, '.test.ts')),
    );
    expect(untested).toEqual([]);
  });

  it('have one verb for every route of the contract, and none for any other', () => {
    expect(keysIn(/: Verb<'([^']+)'>/g)).toEqual(contract);
  });

  it('give every verb its route', () => {
    expect(
      keysIn(
        /\b(?:anyone|citizen|holder|staff|editor|reviewer|clerk|supervisor|administrator|clockwork)\('([^']+)'/g,
      ),
    ).toEqual(contract);
  });

  it('are all open: what is served is the contract, the two that describe it, and where WeChat calls', () => {
    const served = app.routes.filter(({ method }) => method !== 'ALL');
    const described = ['GET /openapi.json', 'GET /docs', 'GET /wechat/events', 'POST /wechat/events'];
    expect(served.map(({ method, path }) => `${method} ${path.replace('/api', '')}`).sort()).toEqual(
      [...contract, ...described].sort(),
    );
  });
});
