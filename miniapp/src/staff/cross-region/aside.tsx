import { useRef } from 'react';
import type { DeskAgreement } from '#contract/cross-region-desk';
import type { Region } from '#contract/regions';
import { randomId } from '@/client/random-id';
import { act } from '../ask';
import { agreementFields, blankAgreement, blankItem, itemFields } from './fields';
import { ListingForm } from './form';
import { Parties } from './parties';
import { deskCrossRegionWords as said } from './words';

/** What is open: a new agreement, an agreement, a new item of one, or an item; as the address says it. */
export const opening = {
  agreement: 'new',
  of: (agreement: string) => `agreement.${agreement}`,
  item: (agreement: string, item = 'new') => `item.${agreement}.${item}`,
};

type AsideProps = {
  opened: string;
  agreements: readonly DeskAgreement[];
  places: readonly Region[];
  region: string;
  onSaved: (opened: string) => void;
};

/** A number for something new, in the letters that the contract takes. */
const draw = (letter: string) => `${letter}-${randomId().slice(0, 18)}`;

/** The form of what is open. */
export const OpenedListing = ({ opened, agreements, places, region, onSaved }: AsideProps) => {
  const drawn = useRef(draw('d'));
  const [kind, agreementId = '', itemId] = opened.split('.');
  const agreement = agreements.find(({ id }) => id === agreementId);
  if (kind === 'item' && agreement) {
    const item = agreement.items.find(({ id }) => id === itemId);
    const id = item?.id ?? drawn.current;
    const content = item
      ? {
          ...Object.fromEntries(itemFields.map(({ field }) => [field, item[field]])),
          agreement: agreement.id,
        }
      : blankItem(agreement.id, region);
    return (
      <ListingForm
        name={opened}
        title={item?.name ?? said.addItem}
        fields={itemFields}
        content={content as ReturnType<typeof blankItem>}
        standing={item}
        places={places}
        save={(revision, written) =>
          act('POST /desk/cross-region/items/:id', { id, revision, content: written })
        }
        onSaved={() => item || onSaved(opening.item(agreement.id, id))}
      />
    );
  }
  const id = agreement?.id ?? drawn.current;
  const content = agreement
    ? {
        ...Object.fromEntries(agreementFields.map(({ field }) => [field, agreement[field]])),
        parties: agreement.parties,
      }
    : blankAgreement(region);
  return (
    <ListingForm
      name={opened}
      title={agreement ? said.edit : said.add}
      fields={agreementFields}
      content={content as ReturnType<typeof blankAgreement>}
      standing={agreement}
      places={places}
      lacks={({ parties }) => parties.some(({ regionCode }) => !regionCode)}
      renderMore={(draft, write, tried) => (
        <Parties
          parties={draft.parties}
          places={places}
          fault={tried ? said.missing : undefined}
          onChange={(parties) => write({ parties })}
        />
      )}
      save={(revision, written) =>
        act('POST /desk/cross-region/agreements/:id', { id, revision, content: written })
      }
      onSaved={() => agreement || onSaved(opening.of(id))}
    />
  );
};
