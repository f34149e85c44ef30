import { describe, expect, it, vi } from 'vitest';
import { api } from '#contract/api';
import { staffRoles } from '#contract/vocabulary-of-staff';
import { tokenFor } from '../../miniapp/src/client/audience';
import { citizenToken } from '../../miniapp/src/client/session';
import { staffToken } from '../../miniapp/src/client/staff-session';

vi.mock('@tarojs/taro', () => import('./taro'));
vi.stubGlobal('API_URL', 'https://api.example/api');

const ofStaff = ['staff', ...Object.keys(staffRoles)].map((audience) => [audience, staffToken]);
const tokens = { citizen: citizenToken, ...Object.fromEntries(ofStaff) };

describe('the phone', () => {
  it.each(Object.entries(api))(
    'shows at %s the token that the contract wants, or none',
    (key, { audience }) => {
      expect(tokenFor(key)).toBe(tokens[audience as keyof typeof tokens]);
    },
  );

  it('knows a citizen’s route by its path as it stands: none that is read has its places filled', () => {
    const read = Object.entries(api).filter(
      ([key, { audience }]) => key.startsWith('GET') && audience === 'citizen',
    );
    expect(read.filter(([key]) => key.includes(':'))).toEqual([]);
  });
});
