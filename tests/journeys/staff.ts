import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import type { Received, RouteKey, Send } from '#contract/api';
import type { Person } from '../../run/embedded/accounts.ts';

/** Asks the site's API as a program does; throws where it refuses. */
const ask = async <K extends RouteKey>(
  method: 'GET' | 'POST',
  path: string,
  token = '',
  sent?: unknown,
): Promise<Received<K>> => {
  const response = await fetch(`${inject('site')}/api${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    ...(sent !== undefined && { body: JSON.stringify(sent) }),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json() as Promise<Received<K>>;
};

const sessions = new Map<Person, Promise<Received<'POST /sessions/staff'>>>();

/** The account of one of the demonstration staff. */
export const accountOf = (person: Person) => inject('accounts').find((one) => one.person === person)!;

/** The session of somebody, signed in once for the tests of a file: an address may not try without end. */
export const signedIn = (person: Person) => {
  const { email, password } = accountOf(person);
  const session =
    sessions.get(person) ?? ask<'POST /sessions/staff'>('POST', '/sessions/staff', '', { email, password });
  sessions.set(person, session);
  return session;
};

/** A poor rating by a citizen of their own, of window 3 unless another is named. Gives its receipt and code. */
export const rate = async (draft: Partial<Send<'POST /ratings'>> = {}) => {
  const { token } = await ask<'POST /sessions'>('POST', '/sessions', '', {});
  return ask<'POST /ratings'>('POST', '/ratings', token, {
    id: randomUUID(),
    door: 'w.demo-centre-3',
    channel: 'web',
    level: 'dissatisfied',
    tags: ['209'],
    comment: '取号后等了 50 分钟。',
    ...draft,
  });
};

/** A step of a rectification, done by somebody elsewhere. */
export const step = async (
  person: Person,
  receipt: string,
  sent: Omit<Send<'POST /desk/rectifications/:receipt/steps'>, 'receipt' | 'id'>,
) =>
  ask('POST', `/desk/rectifications/${receipt}/steps`, (await signedIn(person)).token, {
    id: randomUUID(),
    ...sent,
  });

/** A rating and its handling as anybody sees them. */
export const publicly = (receipt: string) => ask<'GET /ratings/:receipt'>('GET', `/ratings/${receipt}`);
