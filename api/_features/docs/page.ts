import { html } from 'hono/html';
import type { describeApi } from './openapi.ts';

type Document = ReturnType<typeof describeApi>;
type Schema = {
  type?: unknown;
  anyOf?: Schema[];
  enum?: unknown[];
  items?: Schema;
  pattern?: string;
  default?: unknown;
  maximum?: number;
};
type Parameter = {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema & { description?: string };
};
type Body = { properties: Record<string, Parameter['schema']>; required?: string[] };
type Operation = {
  summary: string;
  parameters?: Parameter[];
  requestBody?: { content: Content<Body> };
  responses: Record<string, { description: string; content: Content<unknown> }>;
};
/** By its media type: JSON nearly always, an image or a text here and there. */
type Content<S> = Record<string, { schema: S }>;
const schemaIn = <S>(content: Content<S> | undefined) => Object.values(content ?? {})[0]?.schema;

const style = `
  body { margin: 0 auto; max-width: 860px; padding: 32px 20px; background: #f5f4f1; color: #1a1d21;
    font: 16px/26px -apple-system, "PingFang SC", "Noto Sans SC", system-ui, sans-serif; }
  section { background: #fff; border-radius: 12px; padding: 16px 20px; margin: 12px 0; }
  h1 { font-size: 26px; } h2 { margin: 0; font: 600 17px/26px ui-monospace, monospace; color: #1b4f7a; }
  table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 22px; }
  td { border-top: 1px solid #e4e1db; padding: 6px 12px 6px 0; vertical-align: top; } td:not(:last-child) { white-space: nowrap; }
  pre { overflow: auto; background: #eceae5; border-radius: 8px; padding: 12px; font-size: 13px; line-height: 20px; }
  code { font-family: ui-monospace, monospace; } summary { cursor: pointer; color: #1b4f7a; } a { color: #1b4f7a; }
  @media (prefers-color-scheme: dark) { body { background: #131415; color: #edeeef; } section { background: #1d1f21; }
    h2, a, summary { color: #93c1e6; } td { border-color: #303336; } pre { background: #27292c; } }`;

const kindOf = ({ type, enum: members, pattern, maximum, default: given }: Schema) =>
  [
    members ? members.join(' | ') : String(type),
    pattern && `样式 ${pattern}`,
    maximum && maximum < Number.MAX_SAFE_INTEGER && `最大 ${maximum}`,
    given !== undefined && `不写就是 ${given}`,
  ]
    .filter(Boolean)
    .join('，');

const places: Record<string, string> = { path: '路径', query: '查询', body: '正文' };

/** What is sent: the parameters, and the fields of the body. */
const sentBy = ({ parameters = [], requestBody }: Operation): Parameter[] => {
  const body = schemaIn(requestBody?.content);
  const fields = Object.entries(body?.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'body',
    required: body?.required?.includes(name),
    schema,
  }));
  return [...parameters, ...fields];
};

const parameter = ({ name, in: place, required, description, schema }: Parameter) =>
  html`<tr>
    <td><code>${name}</code></td>
    <td>${places[place]}${required ? '，必填' : ''}</td>
    <td>${description ?? schema.description ?? ''}<br /><code>${kindOf(schema)}</code></td>
  </tr>`;

const operation = (method: string, path: string, one: Operation) =>
  html`<section>
    <h2 id="${method}${path}">${method.toUpperCase()} /api${path}</h2>
    <p>${one.summary}</p>
    <table>
      <tbody>
        ${sentBy(one).map(parameter)}
        ${Object.entries(one.responses).map(
          ([status, { description }]) =>
            html`<tr>
              <td>${status}</td>
              <td colspan="2">${description}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <details>
      <summary>200 的样子</summary>
      <pre>${JSON.stringify(schemaIn(one.responses['200']?.content), null, 2)}</pre>
    </details>
  </section>`;

/** The OpenAPI document as a page that a person reads: no script, nothing fetched from elsewhere. */
export const showApi = (document: Document) =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>好办接口</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <h1>好办接口</h1>
        <p>${document.info.description} 机器读的：<a href="/api/openapi.json">openapi.json</a></p>
        ${Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
          Object.entries(methods as Record<string, Operation>).map(([method, one]) =>
            operation(method, path, one),
          ),
        )}
      </body>
    </html>`;
