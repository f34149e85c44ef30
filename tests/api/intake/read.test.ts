import { afterAll, describe, expect, it } from 'vitest';
import { refused } from '../desk.ts';
import { receive } from '../open-api.ts';
import { somebody } from '../somebody.ts';
import { openIntake, seen } from './ground.ts';

const desk = await openIntake();
afterAll(desk.close);
const { takenIn, linxiao, gaoyuan } = desk;

describe('GET /desk/intake/:caseNumber', () => {
  it('is the same case to both agencies, each told its side and what it may do', async () => {
    const number = await takenIn(1);
    const [here, there] = [
      await seen(await linxiao.get(`/desk/intake/${number}`)),
      await seen(await gaoyuan.get(`/desk/intake/${number}`)),
    ];
    expect([here.side, here.acts]).toEqual(['accepting', []]);
    expect([there.side, there.acts]).toEqual(['deciding', ['sign']]);
    expect(there.steps).toEqual(here.steps);
  });

  it('refuses a clerk of a third agency, and a number that no case has', async () => {
    const number = await takenIn();
    await desk.whileElsewhere(async () => {
      expect(await refused(await gaoyuan.get(`/desk/intake/${number}`))).toBe('no-such-intake');
    });
    expect(await refused(await linxiao.get('/desk/intake/KY9901010001'))).toBe('no-such-intake');
  });

  it('refuses an editor who is no clerk', async () => {
    expect(await refused(await desk.chenxiao.get(`/desk/intake/${await takenIn()}`))).toBe('not-clerk');
  });
});

describe('the applicant', () => {
  it('sees by number and name where it is, what is asked for and the parcel, and no person of an agency', async () => {
    const number = await takenIn();
    await desk.take(linxiao, number, { act: 'send', tracking: 'SF99' });
    const wang = await somebody(desk);
    const doors = await receive(
      'POST /rating-doors',
      await wang.post('/rating-doors', { caseNumber: number, applicant: '王芳' }),
    );
    expect(doors.steps).toEqual([]);
    expect(doors.intake).toMatchObject({
      state: 'sent',
      turn: 'deciding',
      deciding: { id: 'demo-far-approval' },
    });
    expect(doors.intake?.steps.map(({ state, tracking }) => [state, tracking])).toEqual([
      ['received', null],
      ['sent', 'SF99'],
    ]);
    expect(JSON.stringify(doors)).not.toContain('林晓');
  });

  it('of another name sees nothing', async () => {
    const wang = await somebody(desk);
    const asked = { caseNumber: await takenIn(), applicant: '王方' };
    expect(await refused(await wang.post('/rating-doors', asked))).toBe('no-such-case');
  });
});
