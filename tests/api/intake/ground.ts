import { randomUUID } from 'node:crypto';
import type { Received, Send } from '#contract/api';
import { openDesk } from '../desk.ts';
import { receive } from '../open-api.ts';

type Step = Omit<Send<'POST /desk/intake/:caseNumber/steps'>, 'caseNumber' | 'id'> & { id?: string };
type Person = { post: (path: string, sent: unknown) => Promise<Response> };

/** The desks of 好办区, which takes 居民身份证补领 in for 远桥区, which decides. */
export const openIntake = async () => {
  const desk = await openDesk();
  const take = (person: Person, number: string, { id = randomUUID(), ...sent }: Step) =>
    person.post(`/desk/intake/${number}/steps`, { id, ...sent });
  return {
    ...desk,
    take,
    /** A case of 王芳 that 林晓 took in, after the first steps of the usual way; gives its number. */
    takenIn: async (steps = 0, applicant = '王芳'): Promise<string> => {
      const sent = { id: randomUUID(), item: 'demo-back-id', applicant };
      const { caseNumber } = await receive(
        'POST /desk/intake',
        await desk.linxiao.post('/desk/intake', sent),
      );
      for (const [person, act] of usual.slice(0, steps))
        await receive('POST /desk/intake/:caseNumber/steps', await take(desk[person], caseNumber, { act }));
      return caseNumber;
    },
  };
};

/** Who does what, from 收件 to 送达. */
export const usual = [
  ['linxiao', 'send'],
  ['gaoyuan', 'sign'],
  ['gaoyuan', 'accept'],
  ['gaoyuan', 'complete'],
  ['linxiao', 'deliver'],
] as const;

/** A case as a step of the desk, or a look at it, gives it. */
export const seen = (response: Response): Promise<Received<'GET /desk/intake/:caseNumber'>> =>
  receive('GET /desk/intake/:caseNumber', response);
