import { useState } from 'react';
import type { DeskDelegation } from '#contract/delegations';
import { delegationMoves, receiverKinds } from '#contract/vocabulary-of-item-lists';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Tag } from '@/parts/tag';
import { act, useDesk } from '../ask';
import { delegationWords as said } from '../claims/words';
import { Asked, sayFault } from '../parts/asked';
import { Desk } from '../parts/desk';
import { Form } from './form';
import style from '../claims/index.module.scss';

/** An entry, what it rests on, and the ways to put it right. */
const Entry = ({ of, onEdit }: { of: DeskDelegation; onEdit: () => void }) => {
  const [error, setError] = useState<Error>();
  const strike = () => {
    setError(undefined);
    const { name: _name, ...sent } = of;
    act('POST /desk/delegations', { ...sent, struck: !of.struck }).catch(setError);
  };
  return (
    <li className={`${style.item} ${of.struck ? style.struck : ''}`}>
      <div className={style.about}>
        {said.from(of.effectiveOn)} <Tag>{delegationMoves[of.move]}</Tag>{' '}
        {of.struck && <Tag>{said.struck}</Tag>}
      </div>
      <Go to="guide" with={{ code: of.guide }} className="link">
        {of.name}
      </Go>
      <div>
        {of.receiver} · {receiverKinds[of.receiverKind]}
      </div>
      <div className={style.about}>{of.basis}</div>
      <div className={style.acts}>
        <Press className="link" onPress={onEdit}>
          {said.edit}
        </Press>
        <Press className="link" onPress={strike}>
          {of.struck ? said.restore : said.strike}
        </Press>
      </div>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
    </li>
  );
};

/** 下放登记: what the agency has handed down and taken back. */
export default function DelegationsPage() {
  const asked = useDesk('GET /desk/delegations', {});
  const [opened, setOpened] = useState<DeskDelegation>();
  const [saved, setSaved] = useState(0);
  const done = () => {
    setOpened(undefined);
    setSaved(saved + 1);
  };
  return (
    <Desk title={said.title} at="delegations">
      <h1 className={style.title}>{said.title}</h1>
      <p className={style.help}>{said.help}</p>
      <Asked of={asked}>
        {({ items }) =>
          items.length ? (
            <ul className={style.list}>
              {items.map((one) => (
                <Entry key={one.id} of={one} onEdit={() => setOpened(one)} />
              ))}
            </ul>
          ) : (
            <Notice icon="info" title={said.none} />
          )
        }
      </Asked>
      <p role="status">{saved > 0 && said.saved}</p>
      <Form key={opened ? `${opened.id} ${opened.revision}` : saved} of={opened} onDone={done} />
    </Desk>
  );
}
