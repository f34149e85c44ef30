import { Text } from '@tarojs/components';
import { personalListOf } from '#rules/checklist';
import type { Checklist } from '@/client/checklists';
import { useReply } from '@/client/reply';
import { words } from '@/words';

/** 备好 2 / 3: how much of what a checklist asks for is ready; without its guide, how much is ticked off. */
export const Readiness = ({ list: { code, answers, ticked } }: { list: Checklist }) => {
  const facts = useReply('GET /guides/:code', { code }).reply?.value.facts;
  if (!facts) return <Text>{words.mine.ticked(ticked.length)}</Text>;
  const { needed } = personalListOf(facts, answers);
  const ready = needed.filter(({ name }) => ticked.includes(name)).length;
  return <Text>{words.mine.ready(ready, needed.length)}</Text>;
};
