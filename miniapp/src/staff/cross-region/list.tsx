import { useState } from 'react';
import type { DeskAgreement, DeskItem } from '#contract/cross-region-desk';
import type { Region } from '#contract/regions';
import { agreementScopes, handlingModes } from '#contract/vocabulary';
import { agreementStatuses } from '#contract/vocabulary-of-cross-region';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Tag } from '@/parts/tag';
import { useDesk } from '../ask';
import { Asked } from '../parts/asked';
import { staffWords } from '../words';
import { opening } from './aside';
import style from './list.module.scss';
import { deskCrossRegionWords as said } from './words';

type ListProps = {
  agreement: DeskAgreement;
  places: readonly Region[];
  canWrite: boolean;
  onOpen: (one: string) => void;
};

const limitsOf = ({ mode, sendDays, signDays, acceptDays, completeDays, deliverDays }: DeskItem) => {
  if (mode === 'online') return said.notTakenIn;
  const days = [sendDays, signDays, acceptDays, completeDays, deliverDays];
  return days.some((one) => one !== null) ? days.map((one) => one ?? '–').join(' + ') : said.unknown;
};

const Items = ({ agreement, places, onOpen }: Omit<ListProps, 'canWrite'>) => {
  const nameOf = (code: string) => places.find((one) => one.code === code)?.shortName ?? code;
  return (
    <table className={style.items}>
      <thead>
        <tr>
          {Object.entries(said.columns).map(([column, name]) => (
            <th key={column} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agreement.items.map((item) => (
          <tr key={item.id}>
            <td>
              <Press className="link" onPress={() => onOpen(opening.item(agreement.id, item.id))}>
                {item.name}
              </Press>{' '}
              {item.retired && <Tag>{said.retired}</Tag>}
            </td>
            <td data-label={said.columns.mode}>{item.mode ? handlingModes[item.mode] : said.unknown}</td>
            <td data-label={said.columns.direction}>
              {said.direction(nameOf(item.acceptingRegion), nameOf(item.decidingRegion))}
            </td>
            <td data-label={said.columns.limits}>{limitsOf(item)}</td>
            <td data-label={said.columns.keeper}>{item.own ? said.own : said.others}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const keeperOf = ({ own, source }: DeskAgreement) => {
  if (own) return said.own;
  return source.kind === 'report' ? said.fromReport : said.others;
};

/** One agreement with its items: whether it holds today, whose it is, and what leads to its form. */
const Agreement = ({ agreement, places, canWrite, onOpen }: ListProps) => (
  <section className={style.agreement} aria-label={agreement.partnerName}>
    <div className={style.head}>
      <h2 className={style.title}>
        {agreement.partnerName} <Tag>{agreementStatuses[agreement.status]}</Tag>{' '}
        {agreement.retired && <Tag>{said.retired}</Tag>}
      </h2>
      <Press className="link" onPress={() => onOpen(opening.of(agreement.id))}>
        {agreement.own && canWrite ? said.edit : said.look}
      </Press>
    </div>
    <p className={style.about}>
      {[
        agreementScopes[agreement.scope],
        said.period(agreement.validFrom ?? said.open, agreement.validUntil ?? said.open),
        said.items(agreement.items.length),
        keeperOf(agreement),
      ].join(' · ')}
    </p>
    {agreement.items.length > 0 && <Items agreement={agreement} places={places} onOpen={onOpen} />}
    {canWrite && (
      <Press className="link" onPress={() => onOpen(opening.item(agreement.id))}>
        {said.addItem}
      </Press>
    )}
  </section>
);

/** One page of the agreements and, once it is asked for, the next beneath it. */
export const Agreements = ({ cursor, ...props }: Omit<ListProps, 'agreement'> & { cursor?: string }) => {
  const [more, setMore] = useState(false);
  return (
    <Asked of={useDesk('GET /desk/cross-region', { cursor })}>
      {({ items, next }) => (
        <>
          {items.map((one) => (
            <Agreement key={one.id} agreement={one} {...props} />
          ))}
          {!items.length && !cursor && <Notice icon="inbox" title={said.none} help={said.noneHelp} />}
          {next && !more && (
            <Press className="link" onPress={() => setMore(true)}>
              {staffWords.inbox.more}
            </Press>
          )}
          {next && more && <Agreements {...props} cursor={next} />}
        </>
      )}
    </Asked>
  );
};
