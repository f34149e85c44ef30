import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { describeApi } from '../../api/_features/docs/openapi.ts';
import { api } from '../../contract/api.ts';
import { refusals } from '../../contract/refusals.ts';

type Parameter = { name: string; in: string; required?: boolean; schema: { description?: string } };
type Body = { properties: Record<string, Parameter['schema']>; required?: string[] };
type Operation = {
  summary: string;
  parameters?: Parameter[];
  requestBody?: { content: { 'application/json'?: { schema: Body } } };
  responses: Record<string, { description: string }>;
};

const document = JSON.parse(JSON.stringify(describeApi()));
const template = (path: string) => path.replace(/:(\w+)(?:\{.+?\})?/g, '{$1}');
const operationOf = (key: string): Operation => {
  const [method = '', path = ''] = key.split(' ');
  return document.paths[template(path)]?.[method.toLowerCase()];
};
const routes = Object.entries(api);

/** Everything that is sent, whether in the path, the query or the body. */
const sentBy = (key: string): Parameter[] => {
  const { parameters = [], requestBody } = operationOf(key);
  const body = requestBody?.content['application/json']?.schema;
  const inBody = Object.entries(body?.properties ?? {}).map(([name, schema]) => ({
    name,
    schema,
    in: 'body',
    required: body?.required?.includes(name),
  }));
  return [...parameters, ...inBody];
};

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('would not be called valid if it were not', async () => {
    expect(
      await new Validator().validate({ ...document, paths: { '/guides': { get: { responses: 1 } } } }),
    ).toMatchObject({
      valid: false,
    });
  });

  it('has the routes of the contract and no other', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.toSorted()).toEqual(Object.keys(api).map(template).toSorted());
  });

  it.each(routes)(
    'says of %s every field that is sent, in Chinese, and whether it must be',
    (key, { send, ...route }) => {
      const parameters = sentBy(key);
      expect(parameters.map(({ name }) => name).toSorted()).toEqual(
        Object.keys((send as z.ZodMiniObject).shape).toSorted(),
      );
      const { shape } = send as z.ZodMiniObject;
      for (const { name, schema, required, ...parameter } of parameters) {
        expect(schema.description, name).toMatch(/\p{Script=Han}/u);
        const inPath = key.includes(`:${name}`);
        const rest = key.startsWith('GET ') || 'takes' in route ? 'query' : 'body';
        const mayBeLeftOut = z.safeParse(shape[name]!, undefined).success;
        expect([parameter.in, required ?? false]).toEqual([inPath ? 'path' : rest, inPath || !mayBeLeftOut]);
      }
    },
  );

  it.each(routes.filter(([, route]) => 'takes' in route))(
    'says of %s that its body is a file, and of which kind',
    (key, route) => {
      expect(operationOf(key).requestBody).toEqual({
        required: true,
        content:
          'takes' in route && route.takes === 'image'
            ? { 'image/jpeg': {}, 'image/png': {}, 'image/webp': {} }
            : { 'application/octet-stream': {} },
      });
    },
  );

  it.each(routes)(
    'says of %s every reason of refusal with its status and its sentence',
    (key, { refuses }) => {
      const { responses } = operationOf(key);
      for (const reason of [...refuses, 'malformed', 'unavailable', 'internal'] as const) {
        const { status, sentence } = refusals[reason];
        expect(responses[status]?.description).toContain(`${reason}：${sentence}`);
      }
    },
  );

  it('gives every field of a guide its Chinese name', () => {
    const text = JSON.stringify(operationOf('GET /guides/:code'));
    for (const label of ['基本编码', '法定办结时限', '到办事现场次数', '咨询电话'])
      expect(text).toContain(label);
  });
});
