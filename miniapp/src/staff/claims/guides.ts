import { useMemo } from 'react';
import { useReply } from '@/client/reply';

/** P1103 户口迁移: the guides as they are picked, and the code of what was picked or typed. */
export const useGuideChoice = () => {
  const items = useReply('GET /guides/index', {}).reply?.value.items;
  const choices = useMemo(() => (items ?? []).map(({ code, name }) => `${code} ${name}`), [items]);
  const codeOf = (typed: string) => {
    const code = typed.trim().slice(0, 5).toUpperCase();
    // Until the index is here a code is taken as it is written: the server knows whether there is such a guide.
    const known = items ? items.some((guide) => guide.code === code) : /^[A-Z]\d{4}$/.test(code);
    return known ? code : undefined;
  };
  const nameOf = (code: string) => choices.find((choice) => choice.startsWith(code)) ?? code;
  return { choices, codeOf, nameOf };
};
