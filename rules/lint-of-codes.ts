/** The rules about codes: each by itself, and whether they tell of the same place, body, level and kind. */
import { exercisingLevels, type itemKinds } from '#contract/vocabulary';
import { isCreditCode, readImplementationCode, tidyCode } from './implementation-code.ts';
import { known } from './known.ts';
import type { Breach, Content } from './lint-of-guides.ts';

const PLACE = 'identity.implementationCode';
const faults = {
  'credit-code': '实施编码前 18 位的校验位不对',
  level: '实施编码第 19 位不是行使层级',
  'basic-code': '实施编码里的基本编码不对',
} as const;

const read = ({ facts }: Content) => {
  const written = known(facts.identity.implementationCode);
  return written === undefined ? undefined : readImplementationCode(written);
};

const faultyCode = (content: Content): Breach[] => {
  const code = read(content);
  const agency = known(content.facts.authority.agencyCode);
  return [
    ...(code?.form === 'faulty' ? [{ place: PLACE, about: faults[code.fault] } as const] : []),
    ...(agency && tidyCode(agency).length === 18 && !isCreditCode(tidyCode(agency))
      ? [{ place: 'authority.agencyCode', about: '实施主体代码的校验位不对' } as const]
      : []),
  ];
};

/** Digits 3 and 4 of a 基本编码 (GB/T 39046-2020 A.1); from 20 on all are public services. */
const KINDS: Record<string, keyof typeof itemKinds> = {
  '01': 'licence',
  '05': 'payment',
  '07': 'confirmation',
  '08': 'reward',
  '09': 'ruling',
  '10': 'other-power',
};
const kindOf = (basic: string) => (basic[2] === '2' ? 'public-service' : KINDS[basic.slice(2, 4)]);
/** Digits 1 to 6 of the 行使层级 (A.2); 7 is several at once. */
const LEVELS = Object.keys(exercisingLevels);

const codesDisagree = ({ facts, ...heads }: Content): Breach[] => {
  const { identity, authority } = facts;
  const code = read({ facts, ...heads });
  const standard = code?.form === 'standard' ? code : undefined;
  const stated = known(identity.basicCode);
  const basic = stated ?? standard?.basicCode;
  const agency = known(authority.agencyCode) ?? standard?.agencyCode;
  const task = known(identity.taskCode);
  const kind = known(authority.kind);
  const levels = known(authority.levels);
  const level = standard && LEVELS[Number(standard.level) - 1];
  const province = basic?.slice(0, 2);
  const wrong = [
    standard && stated && standard.basicCode !== stated && '基本编码不是实施编码后 12 位',
    standard && agency && tidyCode(agency) !== standard.agencyCode && '实施主体代码不是实施编码前 18 位',
    standard &&
      task &&
      !tidyCode(task).startsWith(tidyCode(known(identity.implementationCode)!)) &&
      '业务办理项编码开头不是实施编码',
    province &&
      province !== '00' &&
      agency?.length === 18 &&
      agency.slice(2, 4) !== province &&
      '不是同一个区划',
    basic && kind && kindOf(basic) && kindOf(basic) !== kind && '基本编码里的事项类型不一样',
    level && levels && !levels.includes(level) && '实施编码里的行使层级不一样',
  ];
  return wrong.filter((one) => typeof one === 'string').map((about) => ({ place: PLACE, about }));
};

export const rulesOfCodes = {
  'faulty-code': faultyCode,
  'legacy-code': (content: Content): Breach[] => (read(content)?.form === 'legacy' ? [{ place: PLACE }] : []),
  'codes-disagree': codesDisagree,
};
