import { dropChecklist, forgetChecklists, useChecklists } from '@/client/checklists';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { words } from '@/words';
import { mineWords } from '../words';
import { KeptList } from '../kept-list';

/** 材料单: every checklist on this phone. */
export default function Checklists() {
  const lists = useChecklists();
  return (
    <Frame title={words.mine.checklists}>
      <KeptList
        icon="list-checks"
        items={lists.map(({ code, name, ticked }) => ({
          name,
          help: words.mine.ready(ticked.length),
          to: 'guide',
          with: { code },
        }))}
        none={mineWords.lists.noChecklists}
        noneHelp={mineWords.lists.noChecklistsHelp}
        onDrop={(item) => dropChecklist(item.with.code ?? '')}
        onClear={forgetChecklists}
      >
        <Go to="browse" className="button">
          {words.search.browse}
        </Go>
      </KeptList>
    </Frame>
  );
}
