import { useRouter, useShareAppMessage } from '@tarojs/taro';
import type { Guide } from '#contract/guides';
import { addressOf } from '@/client/address';
import { useAgency } from '@/client/agency';
import { useChecklist } from '@/client/checklists';
import { useReply } from '@/client/reply';
import { Frame } from '@/parts/frame';
import { Loaded } from '@/parts/loaded';
import { readList, writeList } from '../link';
import { checklistWords } from '../words';
import { Mine, MineActions } from './mine';
import { Received, ReceivedActions } from './received';

const nothing = { answers: {}, ticked: [] };

/** The list that the page shows: the person's own, or one that somebody sent. */
const useList = (guide: Guide | undefined, code: string, letters: string | undefined) => {
  const mine = useChecklist(code) ?? nothing;
  const received = guide && letters !== undefined ? readList(guide, letters) : undefined;
  const sent = guide && addressOf('checklist', { code, list: writeList(guide, received ?? mine) });
  return { mine, received, sent: sent ?? addressOf('checklist', { code }) };
};

/** 我的材料单: what this person brings, ticked off on this phone, to be sent on and printed. */
export default function ChecklistPage() {
  const { code = '', list: letters } = useRouter().params;
  const asked = useReply('GET /guides/:code', { code });
  // Asked for beside the guide, not after it.
  useAgency();
  const guide = asked.reply?.value;
  const { mine, received, sent } = useList(guide, code, letters);
  useShareAppMessage(() => ({ title: checklistWords.sendTitle(guide?.name ?? ''), path: sent }));
  const actions =
    guide &&
    (received ? (
      <ReceivedActions guide={guide} list={received} />
    ) : (
      <MineActions guide={guide} list={mine} address={sent} />
    ));
  return (
    <Frame title={checklistWords.title} actions={actions}>
      <Loaded of={asked}>
        {(loaded) =>
          received ? (
            <Received guide={loaded} list={received} />
          ) : (
            <Mine guide={loaded} list={mine} unreadable={letters !== undefined} />
          )
        }
      </Loaded>
    </Frame>
  );
}
