import { useState } from 'react';
import type { AuditEntry } from '#contract/audit';
import { auditActs, auditRooms } from '#contract/vocabulary-of-audit';
import { staffRoles } from '#contract/vocabulary-of-staff';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { moment } from '../moment';
import { auditWords } from './words';
import style from './index.module.scss';

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

const say = (value: unknown): string => {
  if (isEmpty(value)) return auditWords.nothing;
  if (typeof value === 'boolean') return value ? auditWords.yes : auditWords.no;
  if (Array.isArray(value)) return value.map(say).join('、');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  if (/^\d{4}-\d\d-\d\dT\d\d:/.test(text)) return moment(text);
  return staffRoles[text as keyof typeof staffRoles] ?? text;
};

/** What the act changed, column by column: before, and after. What says nothing, or says its key again, is left out. */
const Difference = ({ entry: { before, after, subject } }: { entry: AuditEntry }) => {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter((column) =>
    [before?.[column], after?.[column]].some((value) => !isEmpty(value) && value !== subject),
  );
  return (
    <dl className={style.difference}>
      {columns.map((column) => (
        <div key={column} className={style.change}>
          <dt>{auditWords.columns[column] ?? column}</dt>
          {before && (
            <dd>
              <span className={style.quiet}>{auditWords.before}</span> {say(before[column])}
            </dd>
          )}
          {after && (
            <dd>
              <span className={style.quiet}>{auditWords.after}</span> {say(after[column])}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
};

/** One act: when, who, and what to what; pressed, it shows what it changed. */
export const Entry = ({ entry, onPerson }: { entry: AuditEntry; onPerson: () => void }) => {
  const [open, setOpen] = useState(false);
  const { at, person, act, room, subject, requestId } = entry;
  return (
    <li className={style.entry}>
      <Press className={style.line} unfolded={open} onPress={() => setOpen(!open)}>
        <span className={style.when}>{moment(at)}</span>
        <span className={style.who}>{person.name}</span>
        <span className={style.what}>
          {auditWords.did(auditActs[act], auditRooms[room] ?? room)}
          <span className={style.quiet}>{subject}</span>
        </span>
        <span className={style.mark}>
          <Icon name={open ? 'chevron-up' : 'chevron-down'} size={20} />
        </span>
      </Press>
      {open && (
        <div className={style.more}>
          <Difference entry={entry} />
          <div className={style.quiet}>{requestId && auditWords.request(requestId)}</div>
          <Press className="link" onPress={onPerson}>
            {auditWords.onlyOf(person.name)}
          </Press>
        </div>
      )}
    </li>
  );
};
