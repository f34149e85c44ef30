import { afterAll, describe, expect, it } from 'vitest';
import { ratingChannels } from '#contract/vocabulary';
import { ratingLevels } from '#contract/vocabulary-of-ratings';
import { openStatus } from './asked.ts';

const { sql, status, levels, runSelfTest, close } = await openStatus();
afterAll(close);

describe('GET /status', () => {
  it('names the five levels singly, from the best to the worst', async () => {
    expect((await levels()).map(({ level }) => level)).toEqual(Object.keys(ratingLevels));
  });

  it('says of real ratings on which day, and of test ratings nothing', async () => {
    await runSelfTest();
    expect((await levels()).map(({ lastGivenOn }) => lastGivenOn)).toEqual([null, null, null, null, null]);
    await sql(`insert into ratings (id, agency_id, scope, channel, level, comment, citizen_id, sent_digest, commitment,
        given_at, given_on)
      values (gen_random_uuid(), 'demo-approval', 'general', 'web', 'dissatisfied', '等太久', gen_random_uuid(),
        repeat('a', 64), repeat('b', 64), '2026-11-18T02:24:00Z', '2026-11-18')`);
    const told = Object.fromEntries((await levels()).map(({ level, lastGivenOn }) => [level, lastGivenOn]));
    expect(told).toMatchObject({ dissatisfied: '2026-11-18', satisfied: null });
  });

  it('says how far the ledger is signed, and when', async () => {
    // Five of the self-test, and the one above, which gets its number in a moment.
    await expect.poll(async () => (await status()).ledger.size).toBe(6);
    const { ledger } = await status();
    expect(Date.now() - Date.parse(ledger.signedAt ?? '')).toBeLessThan(60_000);
  });

  it('calls only those channels open of which the listing says so; of the others nobody has told', async () => {
    const { channels } = await status();
    expect(channels.map(({ id }) => id).toSorted()).toEqual(Object.keys(ratingChannels).toSorted());
    expect(channels.filter(({ open }) => open !== 'not-provided').map(({ id, open }) => [id, open])).toEqual([
      ['qr-code', true],
      ['web', true],
    ]);
  });
});
