import { randomUUID } from 'node:crypto';
import type { Received, Send } from '#contract/api';
import { openDesk } from '../desk.ts';
import { receive } from '../open-api.ts';

type Draft = Partial<Send<'POST /desk/staff/invitations'>>;
type Desk = Awaited<ReturnType<typeof openDesk>>;

/** The desk with 何平, who administers it, and what she does with people. */
export const openPeople = async () => {
  const desk = await openDesk();
  const draft = (change: Draft = {}) => ({
    id: randomUUID(),
    name: '许青',
    email: `${randomUUID().slice(0, 8)}@haoban.example`,
    department: '综合窗口科',
    roles: ['editor' as const],
    window: null,
    ...change,
  });
  const invite = async (change: Draft = {}) =>
    receive('POST /desk/staff/invitations', await desk.heping.post('/desk/staff/invitations', draft(change)));
  const accept = (token: string, password = 'a long password') =>
    desk.post('/sessions/staff/invitations/accept', { token, password });
  return { ...desk, draft, invite, accept, people: () => listPeople(desk) };
};

const listPeople = async ({ heping }: Desk): Promise<Received<'GET /desk/staff'>> =>
  receive('GET /desk/staff', await heping.get('/desk/staff'));
