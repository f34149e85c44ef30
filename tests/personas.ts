/** Who acts in the tests: the role that PostgreSQL sees, and what the caller's token claims. */
export type Persona = { role: string; claims: Record<string, unknown> };

export const personas = {
  /** 王阿姨 reads guides and has never signed in. */
  auntWang: { role: 'anon', claims: {} },
  /** 小李 is signed in; nothing that is kept here is his, and no agency knows him. */
  strangerLi: {
    role: 'authenticated',
    claims: { sub: '00000000-0000-4000-8000-000000000001', role: 'authenticated' },
  },
  /** The server between two acts, before it has become anybody. */
  server: { role: 'haoban_server', claims: {} },
  /** The system: what loads the shipped data and runs at night. */
  system: { role: 'service_role', claims: { role: 'service_role' } },
} as const satisfies Record<string, Persona>;
