import { useState, type KeyboardEvent } from 'react';
import type { Received } from '#contract/api';
import { claimStates, type ClaimState } from '#contract/vocabulary-of-item-lists';
import { sayRate } from '#rules/rate';
import { Chips } from '@/parts/chips';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { TypingBox } from '@/parts/typing-box';
import { useDesk } from '../ask';
import { Asked } from '../parts/asked';
import { Desk } from '../parts/desk';
import { Enter } from './enter';
import { Item } from './item';
import { claimWords } from './words';
import style from './index.module.scss';

type Filter = { state?: ClaimState; q?: string };
const chips = [['all', claimWords.all], ...Object.entries(claimStates)] as [ClaimState | 'all', string][];
const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Goes from row to row; what is written in a field, and its own arrows, are left alone. */
const walk = (event: KeyboardEvent<HTMLUListElement>) => {
  const step = steps[event.key];
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
  const at = rows.indexOf(event.target as HTMLElement);
  if (!step || at < 0) return;
  event.preventDefault();
  rows[at + step]?.focus();
};

const Rate = ({ counts }: Pick<Received<'GET /desk/claims'>, 'counts'>) => (
  <div className={style.rate} role="status">
    <span className={style.help}>{claimWords.rate}</span>
    <span className={style.figure}>{sayRate(counts.numerator, counts.denominator) ?? claimWords.noRate}</span>
    <span>{claimWords.made(counts.numerator, counts.denominator)}</span>
    <span className={style.help}>{claimWords.left(counts.all, counts.notApplicable)}</span>
  </div>
);

/** A page of the catalogue above and, once it is asked for, the next; below all of them the way to enter more. */
const Items = ({ filter, cursor }: { filter: Filter; cursor?: string }) => {
  const asked = useDesk('GET /desk/claims', { ...filter, limit: 20, ...(cursor && { cursor }) });
  const [more, setMore] = useState(false);
  return (
    <Asked of={asked}>
      {({ items, next, counts }) => (
        <>
          {!cursor && <Rate counts={counts} />}
          {!items.length && !cursor && (
            <Notice icon="info" title={claimWords.none} help={claimWords.noneHelp} />
          )}
          <ul className={style.list} onKeyDown={walk}>
            {items.map((one) => (
              <Item key={one.id} of={one} />
            ))}
          </ul>
          {next &&
            (more ? (
              <Items filter={filter} cursor={next} />
            ) : (
              <Press className="link" onPress={() => setMore(true)}>
                {claimWords.more}
              </Press>
            ))}
          {!cursor && <Enter />}
        </>
      )}
    </Asked>
  );
};

/** 认领目录: the catalogue above, item by item, and how far the agency is with it. */
export default function ClaimsPage() {
  const [state, setState] = useState<ClaimState | 'all'>('all');
  const [q, setQ] = useState('');
  const words = q.trim();
  const filter = { ...(state !== 'all' && { state }), ...(words && { q: words }) };
  return (
    <Desk title={claimWords.title} at="claims">
      <h1 className={style.title}>{claimWords.title}</h1>
      <p className={style.help}>{claimWords.help}</p>
      <TypingBox value={q} label={claimWords.search} placeholder={claimWords.search} onChange={setQ} />
      <Chips label={claimWords.states} options={chips} chosen={state} onChoose={setState} />
      <p className={style.help}>{claimWords.keys}</p>
      <Items key={JSON.stringify(filter)} filter={filter} />
    </Desk>
  );
}
