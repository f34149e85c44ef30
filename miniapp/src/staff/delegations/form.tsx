import type { DeskDelegation } from '#contract/delegations';
import { delegationMoves, receiverKinds } from '#contract/vocabulary-of-item-lists';
import { randomId } from '@/client/random-id';
import { act } from '../ask';
import { useGuideChoice } from '../claims/guides';
import { delegationWords } from '../claims/words';
import { Edit } from '../parts/edit';
import { InputField, SelectField } from '../parts/field';
import { areFaulty, differing, toSend, written, type Written } from './written';
import style from '../claims/index.module.scss';

const labels = delegationWords.fields;
const moves = Object.entries(delegationMoves) as [Written['move'], string][];
const kinds = Object.entries(receiverKinds) as [Written['receiverKind'], string][];

type FormProps = { of?: DeskDelegation; onSaved: () => void; onCancel?: () => void };

/** Enters what was handed down or taken back, or changes an entry; what lacks is said at its field. */
export const Form = ({ of, onSaved, onCancel }: FormProps) => {
  const { choices, codeOf, nameOf } = useGuideChoice();
  const now = written(of ?? { id: randomId() });
  return (
    <Edit
      name={of ? `delegation:${of.id}` : 'delegation-new'}
      now={now}
      revision={of?.revision}
      differences={(mine) => differing(mine, now)}
      isFaulty={(mine) => areFaulty(mine) || !codeOf(mine.guide)}
      save={(mine, revision) =>
        act('POST /desk/delegations', { ...toSend(mine), guide: codeOf(mine.guide) ?? '', revision })
      }
      onSaved={onSaved}
      onCancel={onCancel}
    >
      {(mine, write, tried) => {
        const lacks = (value: string | undefined, fault: string) =>
          tried && !value?.trim() ? fault : undefined;
        return (
          <>
            <h2 className={style.section}>{of ? delegationWords.change : delegationWords.fresh}</h2>
            <InputField
              label={labels.guide}
              help={delegationWords.guideHelp}
              fault={lacks(codeOf(mine.guide), delegationWords.guideFault)}
              value={mine.guide === of?.guide ? nameOf(mine.guide) : mine.guide}
              autoComplete="off"
              suggestions={choices}
              onChange={(guide) => write({ guide })}
            />
            <SelectField
              label={labels.move}
              value={mine.move}
              options={moves}
              onChange={(move) => write({ move })}
            />
            <SelectField
              label={labels.receiverKind}
              value={mine.receiverKind}
              options={kinds}
              onChange={(receiverKind) => write({ receiverKind })}
            />
            <InputField
              label={labels.receiver}
              fault={lacks(mine.receiver, delegationWords.receiverFault)}
              value={mine.receiver}
              maxLength={100}
              onChange={(receiver) => write({ receiver })}
            />
            <InputField
              label={labels.effectiveOn}
              fault={lacks(mine.effectiveOn, delegationWords.effectiveFault)}
              type="date"
              value={mine.effectiveOn}
              onChange={(effectiveOn) => write({ effectiveOn })}
            />
            <InputField
              label={labels.basis}
              fault={lacks(mine.basis, delegationWords.basisFault)}
              value={mine.basis}
              maxLength={300}
              onChange={(basis) => write({ basis })}
            />
            {(['conditions', 'training'] as const).map((field) => (
              <InputField
                key={field}
                label={labels[field]}
                help={delegationWords.optional}
                value={mine[field]}
                maxLength={1000}
                onChange={(value) => write({ [field]: value })}
              />
            ))}
          </>
        );
      }}
    </Edit>
  );
};
