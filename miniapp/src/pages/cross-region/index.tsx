import { useRouter } from '@tarojs/taro';
import { useReply } from '@/client/reply';
import { AskCard } from '@/parts/ask-card';
import { Frame } from '@/parts/frame';
import { Loaded } from '@/parts/loaded';
import { SourceLines } from '@/parts/source-lines';
import { words } from '@/words';
import { Agreements } from './agreements';
import { Listings } from './listings';
import { Scope } from './scope';

/** 跨域通办: what the national lists name and what the person's district has agreed, for one guide or for all. */
export default function CrossRegionPage() {
  const { guide } = useRouter().params;
  return (
    <Frame title={words.crossRegion.title}>
      {guide && <Scope code={guide} />}
      <Loaded of={useReply('GET /cross-region', guide ? { guide } : {})}>
        {(found) => (
          <>
            {!guide && <Agreements all={found.agreements} />}
            <Listings found={found} guide={guide} />
            <SourceLines sources={found.lists.map((list) => list.source)} />
            {guide && <Agreements all={found.agreements} />}
          </>
        )}
      </Loaded>
      <AskCard />
    </Frame>
  );
}
