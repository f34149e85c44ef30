/** Who acts: the database role and the claims that row-level security reads. */
export type Caller = { role: 'anon' | 'authenticated'; claims: Record<string, unknown> };

/** Somebody of whom nothing is known, and nothing needs to be. */
export const anyone: Caller = { role: 'anon', claims: {} };
