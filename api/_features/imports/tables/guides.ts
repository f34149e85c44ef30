import * as z from 'zod/mini';
import { GuideFacts } from '#contract/guide-facts';
import { readImplementationCode } from '#rules/implementation-code';
import type { Fault } from '../file/sheet.ts';
import { errorsOf, insertDrafts, type Draft } from './drafts.ts';
import { guideColumns, PLACES, type Content } from './guide-columns.ts';
import { knownGuides, type Known } from './known-guides.ts';
import { CODE, matchGuides } from './match-guides.ts';
import { keepSources, sourceId, type Named } from './sources.ts';
import { Trouble, unhurried, type Entry, type Ground, type Plan, type Table } from './table.ts';
import { url } from './texts.ts';

const NAME = '事项名称';
const SOURCE = '出处';
const SOURCE_URL = '原文网址';

const blank = (): Content => ({
  name: '',
  audience: '',
  life_stage: null,
  business_theme: null,
  department: '',
  facts: {},
});

const sourceOf = (entry: Entry): Named => ({
  title: entry.text(SOURCE).slice(0, 300),
  url: entry.text(SOURCE_URL),
});

/** A person looks by stage of life, a business by theme: a person’s guide without one stands among 证件和其他. */
const filed = (content: Content, entry: Entry): [string, Trouble] | Content => {
  const person = content.audience === 'individual';
  const others = person ? '经营主题' : '人生阶段';
  if (entry.text(others)) return [others, new Trouble('not-for-audience')];
  if (person) return { ...content, life_stage: content.life_stage ?? 'identity', business_theme: null };
  return content.business_theme ? { ...content, life_stage: null } : ['经营主题', new Trouble('missing')];
};

/** A guide with what a row says of it; every fault of the row. */
const read = (entry: Entry, guide: Known | undefined, source: string, points: Set<string>) => {
  const faults: Fault[] = [];
  let content = guide?.content ?? blank();
  let changed = false;
  const fail = (heading: string, trouble: Trouble) => void faults.push(entry.fault(heading, trouble));
  for (const { heading, required, write, read: take } of guideColumns) {
    const written = entry.text(heading);
    // What stands there already is not read: an export comes back as it went.
    if (!written || (guide && written === write(guide.content).trim())) {
      if (!written && required && !guide) fail(heading, new Trouble('missing'));
      continue;
    }
    const place = heading === PLACES && written.split('\n').find((name) => !points.has(name.trim()));
    const taken = place
      ? new Trouble('not-a-place', [...points][0] ?? '区政务服务中心')
      : take(written, content, source);
    if (taken instanceof Trouble) fail(heading, taken);
    else {
      content = taken;
      changed = true;
    }
  }
  if (changed && !entry.text(SOURCE)) fail(SOURCE, new Trouble('no-source'));
  const link = entry.text(SOURCE_URL);
  if (changed && link && url.read(link) instanceof Trouble) fail(SOURCE_URL, new Trouble('not-an-address'));
  const into = faults.length || !changed ? content : filed(content, entry);
  if (Array.isArray(into)) fail(...into);
  return { faults, changed, content: Array.isArray(into) ? content : into };
};

const isLegacy = (entry: Entry) => {
  const code = entry.text('实施编码');
  return code !== '' && readImplementationCode(code).form === 'legacy';
};

/** What of a guide breaks a rule of quality since this row, under the heading that speaks of it. */
const broken = (content: Content, entry: Entry, guide: Known | undefined) => {
  const before = new Set(guide && errorsOf(guide.content).map(({ rule }) => rule));
  return errorsOf(content)
    .filter(({ rule }) => !before.has(rule))
    .map(({ group, field, sentence }) => {
      const column = guideColumns.find(({ of }) => of === `${group}.${field}`);
      return entry.fault(column?.heading ?? NAME, new Trouble('breaks-rule', sentence));
    });
};

type Value = Draft & { named: Named };

const plan = async (entries: Entry[], ground: Ground): Promise<Plan> => {
  const texts = (heading: string) => [
    ...new Set(entries.map((entry) => entry.text(heading)).filter(Boolean)),
  ];
  const guides = await knownGuides(ground, {
    codes: texts(CODE).map((code) => code.toUpperCase()),
    names: texts(NAME),
    implementationCodes: texts('实施编码'),
  });
  const points = await ground.transaction.selectFrom('service_points').select('name').orderBy('id').execute();
  const places = new Set(points.map(({ name }) => name));
  const match = matchGuides(guides, ground.staff.agency);
  const made: Plan = { writes: [], same: 0, legacy: 0, faults: [] };
  for await (const entry of unhurried(entries)) {
    const matched = match(entry);
    if (Array.isArray(matched)) {
      made.faults.push(entry.fault(...matched));
      continue;
    }
    const named = sourceOf(entry);
    const { faults, changed, content } = read(
      entry,
      matched.guide,
      sourceId(ground.staff.agency, named),
      places,
    );
    if (isLegacy(entry)) made.legacy += 1;
    const all = faults.length || !changed ? faults : broken(content, entry, matched.guide);
    made.faults.push(...all);
    if (all.length) continue;
    if (!changed) made.same += 1;
    else {
      const { guide } = matched;
      const facts = z.parse(GuideFacts, content.facts);
      const value: Value = { code: guide?.code, basedOn: guide?.version ?? null, ...content, facts, named };
      made.writes.push(value);
    }
  }
  return made;
};

/** 办事指南: rows come in as drafts, which somebody else reviews. */
export const guides: Table = {
  kind: 'guides',
  headings: [
    { heading: CODE, example: '' },
    ...guideColumns,
    { heading: SOURCE, example: '演示：某某市政务服务事项清单' },
    { heading: SOURCE_URL, example: 'https://example.com/demo' },
  ],
  plan,
  write: async (values, bringing) => {
    const drafts = values as Value[];
    await keepSources(
      bringing.transaction,
      bringing.staff,
      drafts.map(({ named }) => named),
    );
    await insertDrafts(drafts, bringing);
  },
  rows: async (ground) =>
    (await knownGuides(ground, 'own'))
      .filter(({ version }) => version !== null)
      .map(({ code, content }) => [code, ...guideColumns.map(({ write }) => write(content)), '', '']),
};
