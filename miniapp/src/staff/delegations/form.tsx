import { useState } from 'react';
import type { DeskDelegation } from '#contract/delegations';
import { delegationMoves, receiverKinds } from '#contract/vocabulary-of-item-lists';
import { randomId } from '@/client/random-id';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { useGuideChoice } from '../claims/guides';
import { delegationWords as said } from '../claims/words';
import { sayFault } from '../parts/asked';
import { InputField, SelectField } from '../parts/field';
import style from '../claims/index.module.scss';

type Move = DeskDelegation['move'];
type Kind = DeskDelegation['receiverKind'];
const moves = Object.entries(delegationMoves) as [Move, string][];
const kinds = Object.entries(receiverKinds) as [Kind, string][];

const blank = {
  move: 'handed-down' as Move,
  receiverKind: 'township' as Kind,
  receiver: '',
  effectiveOn: '',
  conditions: '',
  training: '',
  basis: '',
};

/** Enters what was handed down or taken back, or changes an entry; what lacks is said at its field. */
export const Form = ({ of, onDone }: { of?: DeskDelegation | undefined; onDone: () => void }) => {
  const { choices, codeOf, nameOf } = useGuideChoice();
  const [id] = useState(() => of?.id ?? randomId());
  const [picked, setPicked] = useState<string>();
  const [draft, setDraft] = useState({
    ...blank,
    ...of,
    conditions: of?.conditions ?? '',
    training: of?.training ?? '',
  });
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<Error>();
  const set = (changed: Partial<typeof draft>) => setDraft({ ...draft, ...changed });
  const shown = picked ?? (of ? nameOf(of.guide) : '');
  const guide = codeOf(shown);
  const { move, receiverKind, effectiveOn } = draft;
  const [receiver, basis] = [draft.receiver.trim(), draft.basis.trim()];
  const lacks = (value: string | undefined, fault: string) => (tried && !value ? fault : undefined);
  const save = () => {
    setTried(true);
    setError(undefined);
    if (!guide || !receiver || !basis || !effectiveOn) return;
    const [conditions, training] = [draft.conditions.trim() || null, draft.training.trim() || null];
    const row = { move, receiver, receiverKind, effectiveOn, basis, conditions, training };
    const rest = { struck: of?.struck ?? false, revision: of?.revision ?? 0 };
    act('POST /desk/delegations', { id, guide, ...row, ...rest }).then(onDone, setError);
  };
  return (
    <section className={style.card} aria-label={of ? said.change : said.fresh}>
      <h2 className={style.section}>{of ? said.change : said.fresh}</h2>
      <InputField
        label={said.guide}
        help={said.guideHelp}
        fault={lacks(guide, said.guideFault)}
        value={shown}
        autoComplete="off"
        suggestions={choices}
        onChange={setPicked}
      />
      <SelectField label={said.move} value={move} options={moves} onChange={(one) => set({ move: one })} />
      <SelectField
        label={said.receiverKind}
        value={receiverKind}
        options={kinds}
        onChange={(one) => set({ receiverKind: one })}
      />
      <InputField
        label={said.receiver}
        fault={lacks(receiver, said.receiverFault)}
        value={draft.receiver}
        maxLength={100}
        onChange={(one) => set({ receiver: one })}
      />
      <InputField
        label={said.effectiveOn}
        fault={lacks(effectiveOn, said.effectiveFault)}
        type="date"
        value={effectiveOn}
        onChange={(one) => set({ effectiveOn: one })}
      />
      <InputField
        label={said.basis}
        fault={lacks(basis, said.basisFault)}
        value={draft.basis}
        maxLength={300}
        onChange={(one) => set({ basis: one })}
      />
      <InputField
        label={said.conditions}
        help={said.optional}
        value={draft.conditions}
        maxLength={1000}
        onChange={(one) => set({ conditions: one })}
      />
      <InputField
        label={said.training}
        help={said.optional}
        value={draft.training}
        maxLength={1000}
        onChange={(one) => set({ training: one })}
      />
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <div className={style.acts}>
        <Press className="button" onPress={save}>
          {said.save}
        </Press>
        {of && (
          <Press className="button button--second" onPress={onDone}>
            {said.cancel}
          </Press>
        )}
      </div>
    </section>
  );
};
