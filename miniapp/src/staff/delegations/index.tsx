import { useState } from 'react';
import type { DeskDelegation } from '#contract/delegations';
import { delegationMoves, receiverKinds } from '#contract/vocabulary-of-item-lists';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Tag } from '@/parts/tag';
import { act, useDesk } from '../ask';
import { delegationWords } from '../claims/words';
import { Asked, sayFault } from '../parts/asked';
import { Desk } from '../parts/desk';
import { Form } from './form';
import style from '../claims/index.module.scss';

/** An entry, what it rests on, and the ways to put it right. */
const Entry = ({ of, onSaved }: { of: DeskDelegation; onSaved: () => void }) => {
  const [editing, setEditing] = useState(false);
  const [error, setError] = useState<Error>();
  const strike = () => {
    setError(undefined);
    const { name: _name, ...sent } = of;
    act('POST /desk/delegations', { ...sent, struck: !of.struck }).then(onSaved, setError);
  };
  const done = () => {
    setEditing(false);
    onSaved();
  };
  return (
    <li className={`${style.item} ${of.struck ? style.struck : ''}`}>
      <div className={style.about}>
        {delegationWords.from(of.effectiveOn)} <Tag>{delegationMoves[of.move]}</Tag>{' '}
        {of.struck && <Tag>{delegationWords.struck}</Tag>}
      </div>
      <Go to="guide" with={{ code: of.guide }} className="link">
        {of.name}
      </Go>
      <div>
        {of.receiver} · {receiverKinds[of.receiverKind]}
      </div>
      <div className={style.about}>{of.basis}</div>
      {editing ? (
        <Form of={of} onSaved={done} onCancel={() => setEditing(false)} />
      ) : (
        <div className={style.acts}>
          <Press className="link" onPress={() => setEditing(true)}>
            {delegationWords.edit}
          </Press>
          <Press className="link" onPress={strike}>
            {of.struck ? delegationWords.restore : delegationWords.strike}
          </Press>
        </div>
      )}
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
    </li>
  );
};

/** A new entry, once somebody wants to make one. */
const Fresh = ({ onSaved }: { onSaved: () => void }) => {
  const [adding, setAdding] = useState(false);
  const done = () => {
    setAdding(false);
    onSaved();
  };
  return adding ? (
    <Form onSaved={done} onCancel={() => setAdding(false)} />
  ) : (
    <Press className="button" onPress={() => setAdding(true)}>
      {delegationWords.fresh}
    </Press>
  );
};

/** A page of what the agency has entered and, once it is asked for, the next; on top of the first the way to add. */
const Entries = ({ cursor, onSaved }: { cursor?: string; onSaved: () => void }) => {
  const asked = useDesk('GET /desk/delegations', { limit: 20, ...(cursor && { cursor }) });
  const [more, setMore] = useState(false);
  return (
    <Asked of={asked}>
      {({ items, next }) => (
        <>
          {!cursor && (
            <div className={style.fresh}>
              <Fresh onSaved={onSaved} />
            </div>
          )}
          {items.length ? (
            <ul className={style.list}>
              {items.map((one) => (
                <Entry key={one.id} of={one} onSaved={onSaved} />
              ))}
            </ul>
          ) : (
            <Notice icon="info" title={delegationWords.none} />
          )}
          {next &&
            (more ? (
              <Entries cursor={next} onSaved={onSaved} />
            ) : (
              <Press className="link" onPress={() => setMore(true)}>
                {delegationWords.more}
              </Press>
            ))}
        </>
      )}
    </Asked>
  );
};

/** 下放登记: what the agency has handed down and taken back. */
export default function DelegationsPage() {
  const [saved, setSaved] = useState(false);
  return (
    <Desk title={delegationWords.title} at="delegations">
      <h1 className={style.title}>{delegationWords.title}</h1>
      <p className={style.help}>{delegationWords.help}</p>
      <p role="status">{saved && delegationWords.saved}</p>
      <Entries onSaved={() => setSaved(true)} />
    </Desk>
  );
}
