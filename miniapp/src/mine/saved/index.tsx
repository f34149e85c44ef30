import { forgetSavedGuides, toggleSaved, useChangedGuides, useSavedGuides } from '@/client/saved-guides';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { words } from '@/words';
import { mineWords } from '../words';
import { KeptList } from '../kept-list';

/** 收藏的指南. */
export default function Saved() {
  const guides = useSavedGuides();
  const changed = useChangedGuides();
  return (
    <Frame title={words.mine.saved}>
      <KeptList
        icon="bookmark"
        items={guides.map(({ code, name, savedAt }) => ({
          name,
          help: changed.includes(code) ? mineWords.lists.changed : mineWords.lists.savedOn(savedAt),
          to: changed.includes(code) ? 'guideChanges' : 'guide',
          with: { code },
        }))}
        none={mineWords.lists.noSaved}
        noneHelp={mineWords.lists.noSavedHelp}
        onDrop={({ name, with: { code = '' } }) => toggleSaved({ code, name })}
        onClear={forgetSavedGuides}
      >
        <Go to="browse" className="button">
          {words.search.browse}
        </Go>
      </KeptList>
    </Frame>
  );
}
