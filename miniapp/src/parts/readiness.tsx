import { Text } from '@tarojs/components';
import { personalList } from '#rules/checklist';
import { known } from '#rules/known';
import type { Checklist } from '@/client/checklists';
import { useReply } from '@/client/reply';
import { words } from '@/words';

/** 备好 2 / 3: how much of what a checklist asks for is ready; without its guide, how much is ticked off. */
export const Readiness = ({ list: { code, answers, ticked } }: { list: Checklist }) => {
  const facts = useReply('GET /guides/:code', { code }).reply?.value.facts;
  if (!facts) return <Text>{words.mine.ticked(ticked.length)}</Text>;
  const materials = known(facts.materials.list) ?? [];
  const { needed } = personalList(materials, known(facts.process.situations), answers);
  const ready = needed.filter(({ name }) => ticked.includes(name)).length;
  return <Text>{words.mine.ready(ready, needed.length)}</Text>;
};
