import type { Region } from '#contract/regions';
import { partyRoles } from '#contract/vocabulary';
import { Press } from '@/parts/press';
import { SelectField } from '../parts/field';
import type { Party } from './fields';
import style from './form.module.scss';
import { PlaceField } from './place-field';
import { SwitchField } from './switch-field';
import { deskCrossRegionWords } from './words';

const roles = Object.entries(partyRoles) as [Party['role'], string][];

type PartiesProps = {
  parties: readonly Party[];
  places: readonly Region[];
  fault?: string;
  onChange: (parties: Party[]) => void;
};

/** Who takes part: each a region with what it is in the agreement. */
export const Parties = ({ parties, places, fault, onChange }: PartiesProps) => {
  const change = (at: number, part: Partial<Party>) =>
    onChange(parties.map((party, nth) => (nth === at ? { ...party, ...part } : party)));
  return (
    <>
      {parties.map((party, nth) => (
        // eslint-disable-next-line react/no-array-index-key -- a row that is being written has no other name
        <fieldset key={nth} className={style.party}>
          <legend className={style.legend}>{deskCrossRegionWords.party(nth + 1)}</legend>
          <PlaceField
            label={deskCrossRegionWords.partyPlace}
            fault={party.regionCode ? undefined : fault}
            value={party.regionCode}
            places={places}
            onChange={(regionCode) => change(nth, { regionCode })}
          />
          <SelectField
            label={deskCrossRegionWords.role}
            value={party.role}
            options={roles}
            onChange={(role) => change(nth, { role })}
          />
          <SwitchField
            label={deskCrossRegionWords.coversBelow}
            on={party.coversBelow}
            onChange={(coversBelow) => change(nth, { coversBelow })}
          />
          {parties.length > 1 && (
            <Press className="link" onPress={() => onChange(parties.filter((_, other) => other !== nth))}>
              {deskCrossRegionWords.removeParty}
            </Press>
          )}
        </fieldset>
      ))}
      <Press
        className="link"
        onPress={() => onChange([...parties, { regionCode: '', role: 'party', coversBelow: false }])}
      >
        {deskCrossRegionWords.addParty}
      </Press>
    </>
  );
};
