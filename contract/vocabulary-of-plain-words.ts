/** 禁词 and what to say instead: for guides as they are written and, by a test, for the interface itself. No zod, no imports. */

type Phrase = {
  phrase: string;
  /** What takes its place at one tap; '' leaves it out. Null where only the writer knows. */
  instead: string | null;
  /** What the writer is told. */
  advice: string;
  /** Everyday words that only contain it. */
  within?: readonly string[];
};

export const officialPhrases: readonly Phrase[] = [
  { phrase: '高度重视', instead: null, advice: '写做了什么、哪天做的' },
  { phrase: '立即整改', instead: null, advice: '写哪天起改成什么样' },
  { phrase: '举一反三', instead: '', advice: '删掉' },
  { phrase: '进一步', instead: '', advice: '删掉' },
  { phrase: '切实', instead: '', advice: '删掉' },
  { phrase: '予以受理', instead: '就收', advice: '写“就收”' },
  { phrase: '予以', instead: '', advice: '删掉' },
  { phrase: '材料齐全、符合法定形式的', instead: '材料齐了', advice: '写“材料齐了”' },
  { phrase: '持相关材料', instead: '带上材料', advice: '写“带上”，写明是哪几样' },
  { phrase: '提出申请', instead: '申请', advice: '写“申请”' },
  { phrase: '须', instead: '要', advice: '写“要”', within: ['必须', '无须', '胡须'] },
  {
    phrase: '贵',
    instead: '你',
    advice: '写“你”或“你们单位”',
    within: ['贵州', '贵阳', '贵重', '珍贵', '名贵', '昂贵', '贵金属'],
  },
  { phrase: '敬请谅解', instead: null, advice: '写为什么，什么时候好' },
  { phrase: '敬请', instead: '请', advice: '写“请”' },
  { phrase: '宝贵意见', instead: '意见', advice: '写“意见”' },
  { phrase: '宝贵', instead: '', advice: '删掉' },
  { phrase: '赋能', instead: null, advice: '写帮了谁、帮了什么' },
  { phrase: '抓手', instead: '办法', advice: '写“办法”' },
  { phrase: '闭环', instead: null, advice: '写从哪步到哪步' },
  { phrase: '一站式', instead: '在一处', advice: '写“在一处”' },
  { phrase: '智慧', instead: null, advice: '写它能做什么' },
  {
    phrase: '亲',
    instead: '你',
    advice: '写“你”',
    within: [
      '亲属',
      '亲自',
      '亲友',
      '亲人',
      '亲戚',
      '亲子',
      '亲生',
      '父亲',
      '母亲',
      '双亲',
      '探亲',
      '近亲',
      '血亲',
      '姻亲',
      '直系亲',
      '旁系亲',
      '亲笔',
      '亲等',
    ],
  },
  { phrase: '哦', instead: '', advice: '删掉' },
  { phrase: '~', instead: '', advice: '删掉，起止用“到”' },
  { phrase: '～', instead: '', advice: '删掉，起止用“到”' },
  ...['!!', '！！', '!！', '！!'].map((phrase) => ({ phrase, instead: '。', advice: '用句号' })),
  { phrase: '暂无', instead: '还没有', advice: '写“还没有”' },
  { phrase: '系统异常', instead: '服务器没回应', advice: '写是哪边没回应' },
  { phrase: '稍后重试', instead: '再试一次', advice: '写“再试一次”' },
];
