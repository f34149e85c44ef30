import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import type { Region } from '#contract/regions';
import { addressOf } from '@/client/address';
import { readdress } from '@/client/go';
import { usePreferences } from '@/client/preferences';
import { useReply } from '@/client/reply';
import { Frame } from '@/parts/frame';
import { Loaded } from '@/parts/loaded';
import { crossRegionWords } from './words';
import { Answer } from './answer';
import { Pair, type Sides } from './pair';
import { Scope } from './scope';

/** The two places with what they lead to; the address says which they are, so that it can be sent on. */
const Chosen = ({ places, guide }: { places: Region[]; guide: string | undefined }) => {
  const { from, to } = useRouter().params;
  const { region } = usePreferences();
  const mine = places.find(({ code }) => code === region)?.code;
  const [sides, setSides] = useState<Sides>({ from, to: to ?? (from === mine ? undefined : mine) });
  const show = (next: Sides) => {
    setSides(next);
    readdress('crossRegion', { ...next, guide });
  };
  useShareAppMessage(() => ({
    title: crossRegionWords.page.title,
    path: addressOf('crossRegion', { ...sides, guide }),
  }));
  return (
    <Pair places={places} sides={sides} onChange={show}>
      <Answer places={places} sides={sides} guide={guide} onChange={show} />
    </Pair>
  );
};

/** 跨域通办: a person in one place with a matter of another, what the two have agreed, what the nation lists. */
export default function CrossRegionPage() {
  const { guide } = useRouter().params;
  return (
    <Frame title={crossRegionWords.page.title}>
      {guide && <Scope code={guide} />}
      <Loaded of={useReply('GET /regions', {})}>
        {({ items }) => <Chosen places={items} guide={guide} />}
      </Loaded>
    </Frame>
  );
}
