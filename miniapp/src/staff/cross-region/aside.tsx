import { useState } from 'react';
import type { AgreementContent, DeskAgreement, DeskItem, ItemContent } from '#contract/cross-region-desk';
import type { Region } from '#contract/regions';
import { randomId } from '@/client/random-id';
import { act, useDesk } from '../ask';
import { Asked } from '../parts/asked';
import { agreementFields, blankAgreement, blankItem, itemFields } from './fields';
import { Listing } from './listing';
import { deskCrossRegionWords as said } from './words';

const NEW = 'new';

/** What is open: a new agreement, an agreement, a new item of one, or an item; as the address says it. */
export const opening = {
  agreement: NEW,
  of: (agreement: string) => `agreement.${agreement}`,
  item: (agreement: string, item = NEW) => `item.${agreement}.${item}`,
};

type AsideProps = {
  opened: string;
  places: readonly Region[];
  region: string;
  canWrite: boolean;
  onSaved: (opened: string) => void;
};

/** A number for something new, in the letters that the contract takes. */
const draw = () => `d-${randomId()}`;

/** A form is begun anew with what was just written in it, once that is here; not when another has written. */
const useWritten = (standing: { revision: number } | undefined) => {
  const [written, setWritten] = useState(0);
  const here = written > 0 && !!standing && standing.revision >= written;
  return { setWritten, key: here ? written : 0, saved: here };
};

type OpenedProps = Omit<AsideProps, 'opened'>;

const OpenedItem = ({
  agreement,
  item,
  places,
  region,
  canWrite,
  onSaved,
}: OpenedProps & { agreement: DeskAgreement; item: DeskItem | undefined }) => {
  const [drawn] = useState(draw);
  const id = item?.id ?? drawn;
  const { setWritten, key, saved } = useWritten(item);
  const content = item
    ? { ...Object.fromEntries(itemFields.map(({ field }) => [field, item[field]])), agreement: agreement.id }
    : blankItem(agreement.id, region);
  const save = async (revision: number | null, written: ItemContent) => {
    const { items } = await act('POST /desk/cross-region/items/:id', { id, revision, content: written });
    setWritten(items.find((one) => one.id === id)?.revision ?? 0);
    if (!item) onSaved(opening.item(agreement.id, id));
  };
  return (
    <Listing
      key={key}
      name={opening.item(agreement.id, item?.id)}
      title={item?.name ?? said.addItem}
      fields={itemFields}
      content={content as ItemContent}
      standing={item}
      canWrite={canWrite && item?.own !== false}
      places={places}
      save={save}
      saved={saved}
    />
  );
};

const OpenedAgreement = ({
  agreement,
  places,
  region,
  canWrite,
  onSaved,
}: OpenedProps & { agreement: DeskAgreement | undefined }) => {
  const [drawn] = useState(draw);
  const id = agreement?.id ?? drawn;
  const { setWritten, key, saved } = useWritten(agreement);
  const content = agreement
    ? Object.fromEntries(agreementFields.map(({ field }) => [field, agreement[field]]))
    : blankAgreement(region);
  const save = async (revision: number | null, written: AgreementContent) => {
    const kept = await act('POST /desk/cross-region/agreements/:id', { id, revision, content: written });
    setWritten(kept.revision);
    if (!agreement) onSaved(opening.of(id));
  };
  return (
    <Listing
      key={key}
      name={agreement ? opening.of(id) : opening.agreement}
      title={agreement?.partnerName ?? said.add}
      fields={agreementFields}
      content={content as AgreementContent}
      standing={agreement}
      canWrite={canWrite && agreement?.own !== false}
      places={places}
      save={save}
      saved={saved}
    />
  );
};

type KnownProps = OpenedProps & { kind: string | undefined; id: string; itemId: string | undefined };

/** An agreement that is on record, or an item of it. What was just made is awaited. */
const Known = ({ kind, id, itemId, ...props }: KnownProps) => (
  <Asked of={useDesk('GET /desk/cross-region/agreements/:id', { id })}>
    {(agreement) => {
      if (kind === 'agreement') return <OpenedAgreement {...props} agreement={agreement} />;
      const item = agreement.items.find((one) => one.id === itemId);
      return item || itemId === NEW ? <OpenedItem {...props} agreement={agreement} item={item} /> : null;
    }}
  </Asked>
);

/** What is open, to be written or to be read. */
export const OpenedListing = ({ opened, ...props }: AsideProps) => {
  const [kind, id, itemId] = opened.split('.');
  return id ? (
    <Known {...props} kind={kind} id={id} itemId={itemId} />
  ) : (
    <OpenedAgreement {...props} agreement={undefined} />
  );
};
