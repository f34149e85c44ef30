/** The rules about what is handed in, what is given out, whom it is for, and whom to ask. */
import { known, stated } from './known.ts';
import type { Breach, Content } from './lint-of-guides.ts';

/** What a result is by the end of its name, and what its kind is then called. */
const kindOfName = (name: string) => {
  const bare = name.replace(/（[^（）]*）$/, '');
  if (/证书?$|照$/.test(bare)) return '证照';
  return /文$|批复$/.test(bare) ? '批文' : undefined;
};

const outcomeKind = ({ facts: { outcome } }: Content): Breach[] => {
  const name = known(outcome.name);
  const kind = known(outcome.kind);
  const expected = name && kindOfName(name);
  if (!name || !kind || !expected || kind.includes(expected)) return [];
  return [{ place: 'outcome.kind', about: name }];
};

const outcomeName = ({ facts: { outcome } }: Content): Breach[] => {
  const name = known(outcome.name);
  const kind = known(outcome.kind) ?? '';
  return name && /证照|批文/.test(kind) && !kindOfName(name) ? [{ place: 'outcome.name', about: name }] : [];
};

const outcomeSample = ({ facts: { outcome } }: Content): Breach[] =>
  known(outcome.name) && outcome.sample === 'not-provided' ? [{ place: 'outcome.sample' }] : [];

/** Words that ask for anything: 其他材料, 法律法规规定的其他证明. “或其他有效证件” after something named is no such. */
const CATCH_ALL = new RegExp(
  [
    '^其[他它](?:的|有关|相关|必要|所需|需要|应当提交|要求)*(?:申请|证明)?(?:材料|文件|资料|证明)',
    '^其[他它][^、]*(?:规定|要求|需要|必要)[^、]*(?:材料|文件|资料|证明)',
    '(?:规定|要求|需要|必要)的?(?:提交|提供)?的?其[他它].{0,4}(?:材料|文件|资料|证明)',
  ].join('|'),
);

const catchAll = ({ facts }: Content): Breach[] =>
  (known(facts.materials.list) ?? [])
    .filter(({ name }) => CATCH_ALL.test(name))
    .map(({ name }) => ({ place: 'materials.list', about: name }));

const governmentMaterial = ({ facts }: Content): Breach[] =>
  (known(facts.materials.list) ?? [])
    .filter((one) => one.origin === 'government' && !(stated(one.issuer) && one.exempt !== 'not-provided'))
    .map(({ name }) => ({ place: 'materials.list', about: name }));

const bareNumber = (phone: string) => phone.replace(/[^0-9]/g, '');

const samePhone = ({ facts: { contact } }: Content): Breach[] => {
  const complaint = known(contact.complaintPhone);
  const consult = known(contact.consultPhone);
  if (!complaint || !consult || bareNumber(complaint) !== bareNumber(consult)) return [];
  return [{ place: 'contact.complaintPhone' }];
};

/** Seven or eight digits by themselves, none of them part of a longer number. */
const LOCAL = /(?:^|[^0-9-])([2-8]\d{6,7})(?![0-9])/;
const areaCode = ({ facts: { contact } }: Content): Breach[] =>
  (['consultPhone', 'complaintPhone'] as const).flatMap((field) => {
    const local = LOCAL.exec(known(contact[field]) ?? '')?.[1];
    return local ? [{ place: `contact.${field}`, about: local } as const] : [];
  });

/** The guide stands under a station of life or a theme of business, as its audience looks for it. */
const audience = ({ audience: whom, lifeStage, businessTheme, facts: { service } }: Content): Breach[] => {
  const served = known(service.audiences);
  const individual = whom === 'individual';
  if (individual ? !lifeStage || businessTheme : lifeStage || !businessTheme)
    return [{ place: 'guide.audience', about: individual ? '个人的事要选人生阶段' : '企业的事要选经营主题' }];
  if (!served) return [];
  const themes = { individual: service.individualThemes, business: service.businessThemes };
  return [
    ...(served.includes(whom)
      ? []
      : [{ place: 'service.audiences', about: '服务对象里没有这一类' } as const]),
    ...(['individual', 'business'] as const)
      .filter((one) => known(themes[one])?.length && !served.includes(one))
      .map((one) => ({ place: `service.${one}Themes`, about: '写了主题，没写服务对象' }) as const),
  ];
};

const isLicence = ({ facts }: Content) => known(facts.authority.kind) === 'licence';

const questionMissing = (content: Content): Breach[] =>
  isLicence(content) && !known(content.facts.questions.list)?.length ? [{ place: 'questions.list' }] : [];

const STAGES = { 受理: /受理/, 审查: /审核|审查/, 决定: /决定|审批/, 办结: /办结/, 送达: /送达|领取|发放/ };
const licenceSteps = (content: Content): Breach[] => {
  const steps = known(content.facts.process.steps);
  if (!isLicence(content) || !steps) return [];
  const missing = Object.entries(STAGES)
    .filter(([, named]) => !steps.some(({ name }) => named.test(name)))
    .map(([stage]) => stage);
  return missing.length ? [{ place: 'process.steps', about: missing.join('、') }] : [];
};

export const rulesOfStatements = {
  'outcome-kind': outcomeKind,
  'outcome-name': outcomeName,
  'outcome-sample': outcomeSample,
  'catch-all-material': catchAll,
  'government-material': governmentMaterial,
  'same-phone': samePhone,
  'area-code': areaCode,
  audience,
  'question-missing': questionMissing,
  'licence-steps': licenceSteps,
};
