/**
 * Every reason the server may say no: its HTTP status and the sentence a person reads.
 * The sentence lives here and travels with the refusal, so that a phone with an old version of the
 * app, and a program without one, read it too.
 */
export const refusals = {
  malformed: { status: 400, sentence: '有一处填得不对，改一改再试。' },
  'not-json': { status: 415, sentence: '发来的不是 JSON，看不懂。' },
  'no-such-guide': { status: 404, sentence: '没有这份办事指南，可能已经下线。' },
  'no-such-region': { status: 404, sentence: '没有这个地区的记录。' },
  'no-such-bundle': { status: 404, sentence: '没有这个“一件事”主题。' },
  'no-such-cross-region-item': { status: 404, sentence: '没有这件通办的事，可能协议已经到期。' },
  'same-region': { status: 400, sentence: '两处是同一个地方，不用跨域，直接看办事指南。' },
  'no-such-route': { status: 404, sentence: '没有这个地址。' },
  'method-not-allowed': { status: 405, sentence: '这个地址不接受这种请求。' },
  'too-large': { status: 413, sentence: '发来的内容太大了。' },
  'too-many': { status: 429, sentence: '今天记下的太多了，明天再试。' },
  unavailable: { status: 503, sentence: '我们的数据库没回应，不怪你。过一会儿再试。' },
  internal: { status: 500, sentence: '我们的服务器出错了，不怪你。报编号给我们就能查。' },
} as const;

export type Reason = keyof typeof refusals;

/** What can be wrong with one field of the input, as zod names it, and how a person is told. */
export const problems = {
  invalid_type: '没填，或者填的不是这一种',
  too_small: '太小，或者太短',
  too_big: '太大，或者太长',
  invalid_format: '写法不对',
  invalid_value: '不在可选的里面',
} as const;

/** What a refusal looks like on the wire. `fields` names what is wrong with the input, and how. */
export type RefusalReply = {
  reason: Reason;
  sentence: string;
  requestId: string;
  fields?: { field: string; problem: string }[];
};
