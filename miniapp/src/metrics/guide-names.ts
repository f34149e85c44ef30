import { useMemo } from 'react';
import { useReply } from '@/client/reply';

/** What an item is called; its code where the list of guides is not here. */
export const useGuideNames = () => {
  const { reply } = useReply('GET /guides/index', {});
  const names = useMemo(() => new Map(reply?.value.items.map(({ code, name }) => [code, name])), [reply]);
  return (code: string) => names.get(code) ?? code;
};
