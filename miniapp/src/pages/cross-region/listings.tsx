import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CrossRegion, CrossRegionListing } from '#contract/cross-region';
import { audiences, confidences, handlingModes } from '#contract/vocabulary';
import { stated } from '#rules/known';
import { Box } from '@/parts/box';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { Segments } from '@/parts/segments';
import { SourceLines } from '@/parts/source-lines';
import { TypingBox } from '@/parts/typing-box';
import { words } from '@/words';
import { crossRegionWords } from './words';
import style from './listings.module.scss';

/** How many rows stand before the person asks for all. */
const FIRST = 6;

const describe = (listing: CrossRegionListing) => {
  const deadline = stated(listing.deadline);
  const mode = stated(listing.mode);
  return [
    crossRegionWords.page.mode(mode ? handlingModes[mode] : words.askWindow),
    deadline && crossRegionWords.page.deadline(deadline),
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

const whose = { everyone: crossRegionWords.page.everyone, ...audiences } as const;

/** All rows, narrowed by what is typed and by whom they serve; the first few until the person wants more. */
const Narrowed = ({ listings }: { listings: CrossRegionListing[] }) => {
  const [typed, setTyped] = useState('');
  const [audience, setAudience] = useState<keyof typeof whose>('everyone');
  const [whole, setWhole] = useState(false);
  const rows = listings.filter(
    (one) => one.name.includes(typed.trim()) && (audience === 'everyone' || one.audiences.includes(audience)),
  );
  const shown = whole || typed.trim() ? rows : rows.slice(0, FIRST);
  return (
    <>
      <TypingBox
        value={typed}
        label={crossRegionWords.page.filter}
        placeholder={crossRegionWords.page.filterHint}
        onChange={setTyped}
      />
      <Segments
        label={crossRegionWords.page.whose}
        options={whose}
        chosen={audience}
        onChoose={setAudience}
      />
      <Box role="status" className={style.held}>
        {rows.length ? crossRegionWords.page.listedRows(rows.length) : crossRegionWords.page.noRow}
      </Box>
      <Card>
        {shown.map((listing) => (
          <Listing key={listing.id} listing={listing} open />
        ))}
        {shown.length < rows.length && (
          <Press className={style.more} onPress={() => setWhole(true)}>
            {crossRegionWords.page.showAll(rows.length)}
          </Press>
        )}
      </Card>
    </>
  );
};

const OfGuide = ({ listings }: { listings: CrossRegionListing[] }) =>
  listings.length ? (
    <Card>
      {listings.map((listing) => (
        <Listing key={listing.id} listing={listing} open={false} />
      ))}
    </Card>
  ) : (
    <Notice icon="info" title={crossRegionWords.page.notListed} help={crossRegionWords.page.notListedHelp} />
  );

/** The rows of the national lists, and how much of each list we hold. */
export const Listings = ({ found, guide }: { found: CrossRegion; guide: string | undefined }) => (
  <>
    <Heading level={2}>{guide ? crossRegionWords.page.listedForGuide : crossRegionWords.page.listed}</Heading>
    {found.lists.map((list) => (
      <View key={list.source.id} className={style.held}>
        {list.source.title}：{crossRegionWords.page.held(list.collected, list.declaredTotal)}
      </View>
    ))}
    <View className={style.held}>{crossRegionWords.page.notConfirmed}</View>
    {guide ? <OfGuide listings={found.listings} /> : <Narrowed listings={found.listings} />}
    <SourceLines sources={found.lists.map((list) => list.source)} />
  </>
);
