import { View } from '@tarojs/components';
import type { CrossRegion, CrossRegionListing } from '#contract/cross-region';
import { confidences, handlingModes } from '#contract/vocabulary';
import { stated } from '#rules/known';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Notice } from '@/parts/notice';
import { Row } from '@/parts/row';
import { words } from '@/words';
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

/** The rows of the national lists, and how much of each list we hold. */
export const Listings = ({ found, guide }: { found: CrossRegion; guide: string | undefined }) => (
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
