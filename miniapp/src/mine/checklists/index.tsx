import { dropChecklist, forgetChecklists, useChecklists } from '@/client/checklists';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Readiness } from '@/parts/readiness';
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
        items={lists.map((list) => ({
          name: list.name,
          help: <Readiness list={list} />,
          to: 'checklist',
          with: { code: list.code },
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
