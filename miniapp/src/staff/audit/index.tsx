import { useState } from 'react';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { useDesk } from '../ask';
import { useActing } from '../parts/acting';
import { Asked, sayFault } from '../parts/asked';
import { Desk } from '../parts/desk';
import { RoomHead } from '../parts/room-head';
import { Entry } from './entry';
import { Filters } from './filters';
import { everything, queryOf, readTable, type Filter } from './query';
import { auditWords } from './words';
import style from './index.module.scss';

/** Hands the table to the browser as a file to keep; the mark at its head was read away and is put back. */
const keep = (table: string) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\uFEFF', table.replace(/^\uFEFF/, '')], { type: 'text/csv' }));
  link.download = `${auditWords.file}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
};

type EntriesProps = { filter: Filter; onChange: (change: Partial<Filter>) => void };

/** One page of entries and, once it is asked for, the next beneath it. */
const Entries = ({ cursor, before = 0, ...props }: EntriesProps & { cursor?: string; before?: number }) => {
  const [more, setMore] = useState(false);
  const asked = useDesk('GET /desk/audit', { ...queryOf(props.filter), cursor });
  return (
    <Asked of={asked}>
      {({ items, next }) => {
        const shown = before + items.length;
        if (!shown) return <Notice icon="history" title={auditWords.none} />;
        return (
          <>
            <ul className={style.entries} aria-label={auditWords.list}>
              {items.map((entry) => (
                <Entry
                  key={entry.id}
                  entry={entry}
                  onPerson={() => props.onChange({ person: entry.person })}
                />
              ))}
            </ul>
            {more && next ? (
              <Entries {...props} cursor={next} before={shown} />
            ) : (
              <div className={style.foot} role="status">
                {next ? auditWords.shownMore(shown) : auditWords.shown(shown)}
                {next && (
                  <Press className="link" onPress={() => setMore(true)}>
                    {auditWords.more}
                  </Press>
                )}
              </div>
            )}
          </>
        );
      }}
    </Asked>
  );
};

/** What the people of the agency did, for whoever supervises it: found by words, narrowed down, taken along. */
export default function AuditPage() {
  const [filter, setFilter] = useState(everything);
  const { under, error, run } = useActing();
  const change = (some: Partial<Filter>) => setFilter((before) => ({ ...before, ...some }));
  return (
    <Desk title={auditWords.title} at="audit">
      <RoomHead
        title={auditWords.title}
        search={{ value: filter.q, label: auditWords.search, asked: 0, onChange: (q) => change({ q }) }}
      >
        <Press className="button" onPress={() => void run(async () => keep(await readTable(filter)))}>
          {under ? auditWords.taking : auditWords.take}
        </Press>
      </RoomHead>
      <p className={style.quiet}>{auditWords.help}</p>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <Filters filter={filter} onChange={change} />
      <div className={style.list}>
        <Entries key={JSON.stringify(filter)} filter={filter} onChange={change} />
      </div>
    </Desk>
  );
}
