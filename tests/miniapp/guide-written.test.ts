import { describe, expect, it, vi } from 'vitest';
import { GuideContent, type GuideDraft } from '#contract/guide-drafts';
import { statedAt } from '#rules/guide-diff';
import { meet } from '../../miniapp/src/staff/guide/kept';
import { bringTogether, put, sendable, unfit, type Written } from '../../miniapp/src/staff/guide/written';

vi.mock('@tarojs/taro', () => import('./taro'));

const content = GuideContent.parse({
  name: '食品经营许可',
  audience: 'business',
  lifeStage: null,
  businessTheme: null,
  department: '市场监管部门',
  facts: { visits: { count: { value: 1, source: 'law' } } },
});
const base: Written = { content, why: '', effectiveOn: null };
const visits = (value: unknown) => ({ value, source: 'law' });
const write = (group: string, field: string, stated: unknown, before = base): Written => ({
  ...before,
  content: put(before.content, group, field, stated),
});
const at = (written: Written, group: string, field: string) => statedAt(written.content, group, field);

describe('what an editor has written', () => {
  it('is put at its place, and nowhere else', () => {
    const changed = write('visits', 'count', visits(0));
    expect(at(changed, 'visits', 'count')).toEqual(visits(0));
    expect(at(base, 'visits', 'count')).toEqual(visits(1));
    expect(put(put(content, 'guide', 'name', '别的'), 'guide', 'name', content.name)).toEqual(content);
  });

  it('is sent but for what is not well-formed, which stays as it was', () => {
    const half = write('fees', 'charged', visits(false), write('visits', 'count', visits('两')));
    expect(unfit(half.content)).toEqual([{ group: 'visits', field: 'count' }]);
    const sent = sendable(half, base);
    expect(at(sent, 'visits', 'count')).toEqual(visits(1));
    expect(at(sent, 'fees', 'charged')).toEqual(visits(false));
    expect(GuideContent.safeParse(sent.content).success).toBe(true);
  });

  it('is not sent where a fact has no source', () => {
    expect(unfit(write('fees', 'charged', { value: true, source: '' }).content)).toHaveLength(1);
  });
});

describe('what two have written at once', () => {
  it('is brought together where they wrote at different places', () => {
    const mine = { ...write('visits', 'count', visits(0)), why: '不用跑了' };
    const theirs = { ...write('guide', 'department', '行政审批服务局'), effectiveOn: '2026-12-01' };
    const { written, meetings } = bringTogether(base, mine, theirs);
    expect(meetings).toEqual([]);
    expect(at(written, 'visits', 'count')).toEqual(visits(0));
    expect(at(written, 'guide', 'department')).toBe('行政审批服务局');
    expect(written).toMatchObject({ why: '不用跑了', effectiveOn: '2026-12-01' });
  });

  it('is a meeting where they wrote differently at one place, and loses neither', () => {
    const mine = write('visits', 'count', visits(0));
    const { written, meetings } = bringTogether(base, mine, write('visits', 'count', visits(2)));
    expect(meetings).toEqual([{ group: 'visits', field: 'count', mine: visits(0), theirs: visits(2) }]);
    expect(at(written, 'visits', 'count')).toEqual(visits(0));
  });

  it('has both reasons where each gave one', () => {
    const { written } = bringTogether(base, { ...base, why: '改时限' }, { ...base, why: '改电话' });
    expect(written.why).toBe('改电话\n改时限');
  });

  it('stays a meeting until it is decided, whatever else is written meanwhile', () => {
    const draft = (revision: number, written: Written) => ({ ...written, revision }) as GuideDraft;
    const mine = write('visits', 'count', visits(0));
    const theirs = write('visits', 'count', visits(2));
    const once = meet({ draft: draft(1, base), written: mine, meetings: [] }, draft(2, theirs));
    const later = write('guide', 'department', '行政审批服务局', theirs);
    const twice = meet(once, draft(3, later));
    expect(twice.meetings).toEqual([{ group: 'visits', field: 'count', mine: visits(0), theirs: visits(2) }]);
    expect(at(twice.written, 'guide', 'department')).toBe('行政审批服务局');
    expect(meet(twice, draft(4, { ...later, content: mine.content })).meetings).toEqual([]);
  });

  it('is no meeting where both wrote the same', () => {
    const same = write('visits', 'count', visits(0));
    expect(bringTogether(base, same, write('visits', 'count', visits(0))).meetings).toEqual([]);
  });
});
