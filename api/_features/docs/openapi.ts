import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import * as z from 'zod/mini';
import { api, type RouteKey } from '#contract/api';
import type { Endpoint } from '#contract/endpoint';
import { refusals, type Reason } from '#contract/refusals';

const RefusalReply = z.object({
  reason: z.enum(Object.keys(refusals) as [Reason, ...Reason[]]),
  sentence: z.string(),
  requestId: z.string(),
  fields: z.optional(z.array(z.object({ field: z.string(), problem: z.string() }))),
});

/** What any route may answer beside its own refusals. */
const ALWAYS: Reason[] = ['malformed', 'unavailable', 'internal'];

const responsesOf = (key: RouteKey) => {
  const { media }: Endpoint = api[key];
  const byStatus = new Map<number, Reason[]>();
  for (const reason of [...api[key].refuses, ...ALWAYS]) {
    const { status } = refusals[reason];
    byStatus.set(status, [...(byStatus.get(status) ?? []), reason]);
  }
  const refused = [...byStatus].map(([status, reasons]) => [
    String(status),
    {
      description: reasons.map((reason) => `${reason}：${refusals[reason].sentence}`).join(' '),
      content: { 'application/json': { schema: RefusalReply } },
    },
  ]);
  const received = {
    description: '好了',
    content: media
      ? { [media]: { schema: { type: 'string' as const } } }
      : { 'application/json': { schema: api[key].receive } },
  };
  return { '200': received, ...Object.fromEntries(refused) };
};

/** The bytes of a file: in OpenAPI 3.1 a body without a schema. */
const files = {
  image: { required: true, content: { 'image/jpeg': {}, 'image/png': {}, 'image/webp': {} } },
  workbook: { required: true, content: { 'application/octet-stream': {} } },
};

/** What is sent: in the path what the path names, the rest in a read's query or in the body. */
const sentTo = (key: RouteKey, method: string, path: string) => {
  const shape: Record<string, z.ZodMiniType> = api[key].send.shape;
  const inPath = (name: string) => path.includes(`:${name}`);
  const pick = (wanted: boolean) =>
    z.object(Object.fromEntries(Object.entries(shape).filter(([name]) => inPath(name) === wanted)));
  if (method === 'GET') return { requestParams: { path: pick(true), query: pick(false) } };
  const { takes }: Endpoint = api[key];
  if (takes) return { requestParams: { path: pick(true), query: pick(false) }, requestBody: files[takes] };
  const requestBody = { required: true, content: { 'application/json': { schema: pick(false) } } };
  return { requestParams: { path: pick(true) }, requestBody };
};

/** The OpenAPI 3.1 document, derived from the contract: nothing in it is written a second time. */
export const describeApi = () => {
  const paths: ZodOpenApiPathsObject = {};
  for (const key of Object.keys(api) as RouteKey[]) {
    const [method, path] = key.split(' ') as [string, string];
    const operation = {
      summary: api[key].summary,
      tags: [path.split('/')[1] ?? ''],
      ...sentTo(key, method, path),
      responses: responsesOf(key),
    };
    const template = path.replace(/:(\w+)(?:\{[^}]*\})?/g, '{$1}');
    paths[template] = { ...paths[template], [method.toLowerCase()]: operation };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: '好办 Haoban',
      version: '1',
      description: '办事指南、跨域通办、评价渠道。每个事实带出处。',
    },
    servers: [{ url: '/api' }],
    paths,
  });
};
