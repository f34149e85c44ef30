import { afterAll, describe, expect, it } from 'vitest';
import { openApi } from '../open-api.ts';
import { describeApi } from '../../../api/_features/docs/openapi.ts';

const { get, close } = await openApi();
afterAll(close);

describe('GET /openapi.json', () => {
  it('gives the document that is derived from the contract', async () => {
    const response = await get('/openapi.json');
    expect(response.headers.get('Content-Type')).toMatch(/^application\/json/);
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(describeApi())));
  });
});
