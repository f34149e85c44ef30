/** 禁词 and what to say instead: for what staff write and, by a test, for the interface itself. No zod, no imports. */

type Phrase = {
  phrase: string;
  /** What takes its place at one tap; '' leaves it out. Null where only the writer knows. */
  instead: string | null;
  /** What the writer is told: the sentence goes on after the phrase. */
  advice: string;
  /** A clause of its own: who is said to do it, and the comma after it, go with it. */
  clause?: true;
  /** Everyday words that only contain it. */
  within?: readonly string[];
  /** It is one only where one of these follows. */
  before?: readonly string[];
};

const EMPTY = '是空话，删掉更好';
const plainer = (phrase: string, instead: string) =>
  ({ phrase, instead, advice: `写成“${instead}”，更好懂` }) as const;

export const officialPhrases: readonly Phrase[] = [
  { phrase: '高度重视', instead: '', advice: '是空话，只写做了什么', clause: true },
  { phrase: '立即整改', instead: '', advice: '是空话，写哪天起改成什么样', clause: true },
  { phrase: '举一反三', instead: '', advice: EMPTY, clause: true },
  { phrase: '敬请谅解', instead: '', advice: '是空话，写为什么、什么时候好', clause: true },
  { phrase: '进一步', instead: '', advice: EMPTY },
  { phrase: '切实', instead: '', advice: EMPTY },
  plainer('予以受理', '就收'),
  { phrase: '予以', instead: '', advice: EMPTY },
  plainer('材料齐全、符合法定形式的', '材料齐了'),
  { phrase: '持相关材料', instead: '带上材料', advice: '写成“带上”，写明是哪几样' },
  plainer('提出申请', '申请'),
  { ...plainer('须', '要'), within: ['必须', '无须', '胡须'] },
  { ...plainer('贵', '你'), before: ['单位', '公司', '方', '处', '局', '校', '院', '司'] },
  plainer('敬请', '请'),
  plainer('宝贵意见', '意见'),
  { phrase: '宝贵', instead: '', advice: EMPTY },
  { phrase: '赋能', instead: null, advice: '是空话，写帮了谁、帮了什么' },
  plainer('抓手', '办法'),
  { phrase: '闭环', instead: null, advice: '是空话，写从哪步到哪步' },
  plainer('一站式', '在一处'),
  { phrase: '智慧', instead: null, advice: '是空话，写它能做什么' },
  {
    phrase: '亲',
    instead: null,
    advice: '不用这样叫人，直接说事',
    before: ['，', ',', '们', '~', '～', '！', '!'],
    within: ['父亲', '母亲', '双亲', '乡亲', '近亲', '探亲', '血亲', '姻亲', '系亲', '至亲', '成亲'],
  },
  { phrase: '哦', instead: '', advice: EMPTY },
  ...['~', '～'].map((phrase) => ({ phrase, instead: null, advice: '换掉，起止写“到”' })),
  ...['!!', '！！', '!！', '！!'].map((phrase) => plainer(phrase, '。')),
  plainer('暂无', '还没有'),
  plainer('系统异常', '服务器没回应'),
  plainer('稍后重试', '再试一次'),
];
