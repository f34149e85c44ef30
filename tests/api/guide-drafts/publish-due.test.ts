import { afterAll, describe, expect, it } from 'vitest';
import { refusals } from '#contract/refusals';
import { publishDue } from '../../../api/_features/guide-drafts/publish-due.ts';
import { dayIn, guideOf, openGuideDesk } from './ground.ts';

const desk = await openGuideDesk();
afterAll(desk.close);
const { chenxiao, led, act, see, sql } = desk;

/** An approved draft whose day was so many days from now. */
const approvedFor = async (days: number) => {
  const code = await led('approved', { effectiveOn: dayIn(2) });
  await sql('alter table public.guide_drafts disable trigger moves');
  await sql('update public.guide_drafts set effective_on = $2 where guide_code = $1', [code, dayIn(days)]);
  await sql('alter table public.guide_drafts enable trigger moves');
  return code;
};

describe('what was approved for a day', () => {
  it('is published on that day in Shanghai, and what was missed too; what is for tomorrow waits', async () => {
    const [missed, today, tomorrow] = [await approvedFor(-3), await approvedFor(0), await approvedFor(1)];
    expect(await publishDue()).toBe(2);
    for (const code of [missed, today])
      expect(await see(code)).toMatchObject({ current: { number: 2 }, draft: null });
    expect(await see(tomorrow)).toMatchObject({ current: { number: 1 }, draft: { state: 'approved' } });
    expect(await publishDue()).toBe(0);
  });

  it('is published once by two servers at once', async () => {
    const code = await approvedFor(0);
    const done = await Promise.all([publishDue(), publishDue(), publishDue()]);
    expect(done.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect((await see(code)).versions).toHaveLength(2);
  });

  it('is not published once an editor has taken it back', async () => {
    const code = await approvedFor(0);
    await guideOf(act(chenxiao, code, 'take-back'));
    expect(await publishDue()).toBe(0);
    expect((await see(code)).current!.number).toBe(1);
  });

  it('goes back to its editors where another version is in force by now, and says so', async () => {
    const code = await approvedFor(0);
    await sql('update guide_versions set withdrawn_at = clock_timestamp() where guide_code = $1', [code]);
    await sql(
      `insert into guide_versions (guide_code, number, name, facts)
       select guide_code, 2, name, facts from guide_versions where guide_code = $1`,
      [code],
    );
    expect(await publishDue()).toBe(0);
    expect(await see(code)).toMatchObject({
      current: { number: 2 },
      draft: {
        state: 'returned',
        review: { by: '到期自动', note: refusals['changed-meanwhile'].sentence },
      },
    });
  });
});
