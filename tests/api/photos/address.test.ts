import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawKeys } from '../../../run/embedded/keys.ts';
import { addressPhoto, opensPhoto } from '../../../api/_features/photos/address.ts';

Object.assign(process.env, drawKeys(), { DATABASE_URL: 'postgresql://nobody@localhost/none' });
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ID = '00000000-0000-4000-8000-000000000001';
const parts = () => {
  const { pathname, searchParams } = new URL(addressPhoto(ID), 'https://haoban.example');
  return {
    id: pathname.replace('/photos/', ''),
    until: searchParams.get('until') ?? '',
    seal: searchParams.get('seal') ?? '',
  };
};

describe('the address of a photo', () => {
  it('opens it for an hour', () => {
    const { id, until, seal } = parts();
    expect(opensPhoto(id, until, seal)).toBe(true);
    vi.advanceTimersByTime(59 * 60_000);
    expect(opensPhoto(id, until, seal)).toBe(true);
    vi.advanceTimersByTime(61_000);
    expect(opensPhoto(id, until, seal)).toBe(false);
  });

  it('opens no other photo, at no later time, and is not guessed', () => {
    const { id, until, seal } = parts();
    expect(opensPhoto(id.replace(/1$/, '2'), until, seal)).toBe(false);
    expect(opensPhoto(id, String(Number(until) + 1), seal)).toBe(false);
    expect(opensPhoto(id, until, `${seal.slice(0, -1)}${seal.endsWith('A') ? 'B' : 'A'}`)).toBe(false);
    for (const guess of ['', 'A', seal.slice(1), `${seal}A`])
      expect(opensPhoto(id, until, guess)).toBe(false);
  });
});
