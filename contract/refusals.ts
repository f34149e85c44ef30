/**
 * Every reason the server may say no: its HTTP status and the sentence a person reads.
 * The sentence lives here and travels with the refusal, so that a phone with an old version of the
 * app, and a program without one, read it too.
 */
export const refusals = {
  malformed: { status: 400, sentence: '有一处填得不对，改一改再试。' },
  'not-json': { status: 415, sentence: '发来的不是 JSON，看不懂。' },
  'no-such-guide': { status: 404, sentence: '没有这份办事指南，可能已经下线。' },
  'no-such-version': { status: 404, sentence: '没有这一版。' },
  'no-such-draft': { status: 404, sentence: '没有正在改的草稿，可能刚发布或者不改了。' },
  'not-your-guide': { status: 403, sentence: '这份指南归别的单位管。' },
  'changed-meanwhile': { status: 409, sentence: '别人刚改过。你写的还在，对着看看再存。' },
  'own-writing': { status: 403, sentence: '自己写的要别人来审。' },
  'faulty-guide': { status: 422, sentence: '还有错没改，改完才能提交。' },
  'no-such-import': { status: 404, sentence: '没有这一次导入。' },
  'faulty-import': { status: 422, sentence: '还有错的格子，改完才能导。' },
  'not-a-workbook': { status: 415, sentence: '这不是表格。能收 .xlsx 和 .csv。' },
  'workbook-old': { status: 415, sentence: '这是旧的 .xls，另存为 .xlsx 再传。' },
  'workbook-locked': { status: 415, sentence: '这份表加了密码，去掉密码再传。' },
  'workbook-cut-short': { status: 400, sentence: '文件没传完整，再传一次。' },
  'workbook-too-large': { status: 413, sentence: '表太大，一次最多 10000 行，拆成几份再导。' },
  'wrong-sheet': { status: 422, sentence: '这份表和模板对不上，下载模板对一对。' },
  'no-such-region': { status: 404, sentence: '没有这个地区的记录。' },
  'no-such-bundle': { status: 404, sentence: '没有这个“一件事”主题。' },
  'no-such-cross-region-item': { status: 404, sentence: '没有这件通办的事，可能协议已经到期。' },
  'same-region': { status: 400, sentence: '两处是同一个地方，不用跨域，直接看办事指南。' },
  'no-session': { status: 401, sentence: '登录过期了，再来一次。' },
  'not-staff': { status: 403, sentence: '这个账号不在任何单位的名册里。' },
  'not-clerk': { status: 403, sentence: '这一步要办差评的工作人员来做。' },
  'not-editor': { status: 403, sentence: '这一步要编辑来做。' },
  'not-reviewer': { status: 403, sentence: '这一步要审核的人来做。' },
  'not-supervisor': { status: 403, sentence: '这一步要负责人来做。' },
  'not-administrator': { status: 403, sentence: '这一步要管理员来做。' },
  'wrong-code': { status: 403, sentence: '回执号和查询码对不上，照回执再抄一遍。' },
  'no-such-receipt': { status: 404, sentence: '没有这个回执号，照回执再抄一遍。' },
  'no-such-door': { status: 404, sentence: '这个评价码不对，重新扫一次。' },
  'door-expired': { status: 410, sentence: '过了能评的日子。有话还可以打电话说。' },
  'already-rated': { status: 409, sentence: '这一步已经评过了，一步只能评一次。' },
  'no-such-place': { status: 404, sentence: '没有这个网点或窗口，或者不归这个单位管。' },
  'days-reversed': { status: 400, sentence: '结束的日子在开始的前面，换一下。' },
  'no-such-case': { status: 404, sentence: '编号和姓名对不上，照回执再抄一遍。' },
  'wrong-tag': { status: 400, sentence: '选的标签不属于这一档，重新选一次。' },
  'reason-needed': { status: 400, sentence: '说说原因：选一条，或者写一句。' },
  'sent-otherwise': { status: 422, sentence: '这个号已经交过别的内容，没有再记。' },
  'not-a-photo': { status: 415, sentence: '这不是照片，或者没传完整。能收 JPEG、PNG、WebP。' },
  'photos-away': { status: 503, sentence: '照片现在存不下来，不怪你。可以先交，不带照片。' },
  'no-such-photo': { status: 404, sentence: '有一张照片没传上来，重新加一次。' },
  'rated-enough': { status: 429, sentence: '今天评够次数了，明天再来。' },
  'already-supplemented': { status: 409, sentence: '追评过了，只能追评一次。' },
  'supplement-over': { status: 410, sentence: '过了能追评的日子。' },
  'not-now': { status: 409, sentence: '现在到不了这一步，刷新看看到哪儿了。' },
  'not-yours': { status: 403, sentence: '被评价的窗口不能办自己的差评，只能申诉。' },
  'second-person': { status: 403, sentence: '作废和申诉要换一个人来定。' },
  'not-their-words': { status: 422, sentence: '只能遮住几处，不能改写别人的话。' },
  'number-left': { status: 400, sentence: '留了电话的，要打过才能记。' },
  'extended-already': { status: 409, sentence: '只能延一次，已经延过了。' },
  'wechat-refused': { status: 400, sentence: '微信没认出这次登录，再试一次。' },
  'wechat-away': { status: 503, sentence: '微信那边没回应，不怪你。过一会儿再试。' },
  'not-wechat': { status: 403, sentence: '这个地址只收微信的通知。' },
  'wrong-password': { status: 401, sentence: '邮箱或者密码不对。' },
  'too-many-tries': { status: 429, sentence: '试得太密了，过几分钟再试。' },
  'sign-in-away': { status: 503, sentence: '登录服务没回应，不怪你。过一会儿再试。' },
  'not-in-ledger': { status: 404, sentence: '台账里没有这张。刚交的等一秒，再照回执抄一遍。' },
  'no-such-size': { status: 400, sentence: '台账没有这么长，或者前后写反了。' },
  'no-such-tile': { status: 404, sentence: '台账还没写到这一块。' },
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
