import { useRef } from 'react';
import { useReply } from '@/client/reply';
import { useStaff } from '@/client/staff-session';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import detail from '../inbox/detail.module.scss';
import style from '../inbox/index.module.scss';
import { Desk } from '../parts/desk';
import { useOpened } from '../parts/opened';
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
    <aside key={opened} className={detail.detail} aria-label={said.detail}>
      {opened ? (
        <>
          <Press className={`link ${detail.back}`} onPress={close}>
            <Icon name="chevron-left" size={20} />
            {said.back}
          </Press>
          {region && places.length > 0 && (
            <OpenedListing
              opened={opened}
              places={places}
              region={region}
              canWrite={canWrite}
              onSaved={open}
            />
          )}
        </>
      ) : (
        <p className={detail.empty}>{canWrite ? said.empty : said.emptyRead}</p>
      )}
    </aside>
  );
  return (
    <Desk title={said.title} at="crossRegion" opened={!!opened} aside={aside}>
      <div className={style.head}>
        <h1 className={style.title}>{said.title}</h1>
        {canWrite && (
          <Press className="button" onPress={() => open(opening.agreement)}>
            {said.add}
          </Press>
        )}
      </div>
      <p>{said.help}</p>
      <div ref={list}>
        <Agreements places={places} canWrite={canWrite} onOpen={open} />
      </div>
      {region && <Figures region={region} />}
    </Desk>
  );
}
