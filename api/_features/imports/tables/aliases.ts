import type { Content } from './guide-columns.ts';
import { insertDrafts, type Draft } from './drafts.ts';
import { knownGuides } from './known-guides.ts';
import { CODE } from './match-guides.ts';
import { Trouble, unhurried, type Plan, type Table } from './table.ts';
import { words } from './texts.ts';

const NAME = '事项名称';
const ALIAS = '说法';
/** Where nobody has said how people call it yet, it is this house that does. */
const OWN_WORDS = 'editor';

type Names = { value: string[]; source: string; also?: unknown };
const namesOf = ({ facts }: Content) => {
  const fact = facts.identity?.everydayNames;
  return (typeof fact === 'object' ? fact : { value: [], source: OWN_WORDS }) as Names;
};

const withNames = (content: Content, names: Names): Content => ({
  ...content,
  facts: { ...content.facts, identity: { ...content.facts.identity, everydayNames: names } },
});

/** 搜索说法: how people call a matter; each is added to its 日常用语 by a draft. */
export const aliases: Table = {
  kind: 'aliases',
  headings: [
    { heading: CODE, example: '' },
    { heading: NAME, example: '演示事项：食品经营许可', needed: true },
    { heading: ALIAS, example: '开饭店、办餐饮证', needed: true },
  ],
  plan: async (entries, ground) => {
    const asked = (heading: string) => entries.map((entry) => entry.text(heading)).filter(Boolean);
    const guides = await knownGuides(ground, {
      codes: asked(CODE),
      names: asked(NAME),
      implementationCodes: [],
    });
    const plan: Plan = { writes: [], same: 0, legacy: 0, faults: [] };
    const drafts = new Map<string, Draft>();
    for await (const entry of unhurried(entries)) {
      const fail = (heading: string, trouble: Trouble) =>
        void plan.faults.push(entry.fault(heading, trouble));
      const code = entry.text(CODE);
      const heading = code ? CODE : NAME;
      const guide = guides.find((one) => (code ? one.code === code : one.content.name === entry.text(NAME)));
      const added = words.read(entry.text(ALIAS)) as string[];
      if (!added.length) fail(ALIAS, new Trouble('missing'));
      else if (!code && !entry.text(NAME)) fail(NAME, new Trouble('missing'));
      else if (!guide) fail(heading, new Trouble('no-such-guide', '公开的那份指南的正式名称'));
      else if (guide.keeper !== ground.staff.agency) fail(heading, new Trouble('not-your-guide'));
      else if (guide.underWay) fail(heading, new Trouble('under-way'));
      else {
        const content = (drafts.get(guide.code) as Content | undefined) ?? guide.content;
        const names = namesOf(content);
        const fresh = added.filter((word) => word !== content.name && !names.value.includes(word));
        if (!fresh.length) plan.same += 1;
        else {
          const value = [...names.value, ...fresh];
          drafts.set(guide.code, {
            ...withNames(content, { ...names, value }),
            code: guide.code,
            basedOn: guide.version,
          });
        }
      }
    }
    return { ...plan, writes: [...drafts.values()] };
  },
  write: (values, bringing) => insertDrafts(values as Draft[], bringing),
  rows: async (ground) =>
    (await knownGuides(ground, 'own'))
      .filter(({ version, content }) => version !== null && namesOf(content).value.length)
      .map(({ code, content }) => [code, content.name, words.write(namesOf(content).value)]),
};
