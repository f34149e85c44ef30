import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { CrossRegion, CrossRegionListing } from '#contract/cross-region';
import { confidences, crossRegionScopes, handlingModes } from '#contract/vocabulary';
import { known, stated } from '#rules/known';
import { usePreferences } from '@/client/preferences';
import { useReply } from '@/client/reply';
import { AskCard } from '@/parts/ask-card';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { KeyRow } from '@/parts/key-row';
import { Loaded } from '@/parts/loaded';
import { Notice } from '@/parts/notice';
import { Row } from '@/parts/row';
import { SourceLines } from '@/parts/source-lines';
import { words } from '@/words';
import { Agreements } from './agreements';
import style from './index.module.scss';

const describe = (listing: CrossRegionListing) => {
  const deadline = stated(listing.deadline);
  const mode = stated(listing.mode);
  return [
    words.crossRegion.mode(mode ? handlingModes[mode] : words.askWindow),
    deadline && words.crossRegion.deadline(deadline),
    confidences[listing.confidence],
  ]
    .filter(Boolean)
    .join(' · ');
};

/** One row of a national list; it leads to its guide where there is one. */
const Listing = ({ listing, open }: { listing: CrossRegionListing; open: boolean }) => {
  const code = open ? listing.guides[0] : undefined;
  if (!code) return <Row title={listing.name} help={describe(listing)} end={null} />;
  return (
    <Go to="guide" with={{ code }}>
      <Row title={listing.name} help={describe(listing)} />
    </Go>
  );
};

const Listed = ({ found, guide }: { found: CrossRegion; guide: string | undefined }) => (
  <>
    <Heading level={2}>{guide ? words.crossRegion.listedForGuide : words.crossRegion.listed}</Heading>
    {found.lists.map((list) => (
      <View key={list.source.id} className={style.held}>
        {list.source.title}：{words.crossRegion.held(list.collected, list.declaredTotal)}
      </View>
    ))}
    {found.listings.length ? (
      <>
        <View className={style.held}>{words.crossRegion.notConfirmed}</View>
        <Card>
          {found.listings.map((listing) => (
            <Listing key={listing.id} listing={listing} open={!guide} />
          ))}
        </Card>
      </>
    ) : (
      <Notice icon="info" title={words.crossRegion.notListed} help={words.crossRegion.notListedHelp} />
    )}
  </>
);

/** What the guide itself says of how far it reaches. */
const Scope = ({ code }: { code: string }) => (
  <Loaded of={useReply('GET /guides/:code', { code })}>
    {({ name, facts }) => {
      const scope = known(facts.service.crossRegionScope);
      return (
        <Card>
          <View className={style.name}>{name}</View>
          <KeyRow label={words.crossRegion.scope}>
            {scope ? crossRegionScopes[scope] : (known(facts.service.crossRegionNote) ?? words.askWindow)}
          </KeyRow>
        </Card>
      );
    }}
  </Loaded>
);

/** 跨域通办: what the national lists name and what the person's district has agreed, for one guide or for all. */
export default function CrossRegionPage() {
  const { guide } = useRouter().params;
  const { region } = usePreferences();
  return (
    <Frame title={words.crossRegion.title}>
      {guide && <Scope code={guide} />}
      <Agreements region={region} />
      <Loaded of={useReply('GET /cross-region', guide ? { guide } : {})}>
        {(found) => (
          <>
            <Listed found={found} guide={guide} />
            <AskCard />
            <SourceLines sources={found.lists.map((list) => list.source)} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}
