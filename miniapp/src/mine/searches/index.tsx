import { forgetSearch, forgetSearches, useRecentSearches } from '@/client/recent-searches';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { words } from '@/words';
import { mineWords } from '../words';
import { KeptList } from '../kept-list';

/** 最近找过: what the person looked for, to look for it again or to forget it. */
export default function Searches() {
  return (
    <Frame title={words.mine.searches}>
      <KeptList
        icon="history"
        items={useRecentSearches().map((name) => ({ name, to: 'search', with: { q: name } }))}
        none={mineWords.lists.noSearches}
        noneHelp={mineWords.lists.noSearchesHelp}
        onDrop={({ name }) => forgetSearch(name)}
        onClear={forgetSearches}
      >
        <Go to="search" className="button">
          {words.search.title}
        </Go>
      </KeptList>
    </Frame>
  );
}
