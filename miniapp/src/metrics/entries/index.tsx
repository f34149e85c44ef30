import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { ledgerKinds, type LedgerKind } from '#contract/vocabulary';
import { useReply } from '@/client/reply';
import { Chips } from '@/parts/chips';
import { Frame } from '@/parts/frame';
import { Loaded } from '@/parts/loaded';
import { EntryRows } from '../entry-rows';
import { More, usePages, type OnMore } from '../pages';
import { metricsWords } from '../words';

type Kind = LedgerKind | 'all';
const kinds = Object.entries({ all: metricsWords.entries.all, ...ledgerKinds }) as [Kind, string][];

type PageProps = { kind: Kind; cursor: number | undefined; onMore: OnMore<number> };

const Page = ({ kind, cursor, onMore }: PageProps) => {
  const page = useReply('GET /ledger/entries', {
    limit: 20,
    ...(kind !== 'all' && { kind }),
    ...(cursor !== undefined && { cursor }),
  });
  return (
    <Loaded of={page}>
      {({ items, next }) => (
        <>
          {items.length ? <EntryRows entries={items} /> : <View>{metricsWords.entries.none}</View>}
          <More next={next} onMore={onMore} />
        </>
      )}
    </Loaded>
  );
};

const List = ({ kind }: { kind: Kind }) => (
  <>
    {usePages<number>().map((page) => (
      <Page key={page.cursor ?? 'first'} kind={kind} {...page} />
    ))}
  </>
);

/** All lines of the ledger, newest first, or those of a kind. */
export default function Entries() {
  const { kind: asked } = useRouter().params;
  const [kind, setKind] = useState<Kind>(kinds.some(([one]) => one === asked) ? (asked as Kind) : 'all');
  return (
    <Frame title={metricsWords.entries.title}>
      <Chips label={metricsWords.entries.kinds} options={kinds} chosen={kind} onChoose={setKind} />
      <List key={kind} kind={kind} />
    </Frame>
  );
}
