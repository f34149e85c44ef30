import { useRef } from 'react';
import { useReply } from '@/client/reply';
import { useStaff } from '@/client/staff-session';
import { Press } from '@/parts/press';
import { Skeleton } from '@/parts/skeleton';
import { Aside } from '../parts/aside';
import { Desk } from '../parts/desk';
import { useOpened } from '../parts/opened';
import { RoomHead } from '../parts/room-head';
import { OpenedListing, opening } from './aside';
import { Figures } from './figures';
import { Agreements } from './list';
import { deskCrossRegionWords as said } from './words';

/** 跨域通办: the agreements of the region with their items, beside them the form of the one that is open, and the figures. */
export default function DeskCrossRegionPage() {
  const staff = useStaff();
  const list = useRef<HTMLDivElement>(null);
  const { opened, open, close } = useOpened('deskCrossRegion', 'open', list);
  const places = useReply('GET /regions', {}).reply?.value.items ?? [];
  const agencies = useReply('GET /agencies', {}).reply?.value.items ?? [];
  const region = agencies.find(({ id }) => id === staff?.agency.id)?.regionCode;
  const canWrite = !!staff?.roles.includes('editor');
  const aside = (
    <Aside
      key={opened}
      label={said.detail}
      back={said.back}
      onBack={close}
      empty={canWrite ? said.empty : said.emptyRead}
    >
      {opened &&
        (region && places.length > 0 ? (
          <OpenedListing opened={opened} places={places} region={region} canWrite={canWrite} onSaved={open} />
        ) : (
          <Skeleton />
        ))}
    </Aside>
  );
  return (
    <Desk title={said.title} at="crossRegion" opened={!!opened} aside={aside}>
      <RoomHead title={said.title}>
        {canWrite && (
          <Press className="button" onPress={() => open(opening.agreement)}>
            {said.add}
          </Press>
        )}
      </RoomHead>
      <p>{said.help}</p>
      <div ref={list}>
        <Agreements places={places} canWrite={canWrite} onOpen={open} />
      </div>
      {region && <Figures region={region} />}
    </Desk>
  );
}
