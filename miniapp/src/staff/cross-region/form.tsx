import { useState, type FormEvent, type ReactNode } from 'react';
import type { Region } from '#contract/regions';
import { Refused } from '@/client/call';
import { Notice } from '@/parts/notice';
import { useDraft } from '../draft';
import acts from '../inbox/act-form.module.scss';
import { moment } from '../moment';
import { sayFault } from '../parts/asked';
import { asContent, type Kind } from './fields';
import style from './form.module.scss';
import { OneField } from './one-field';
import { deskCrossRegionWords as said } from './words';

type Named = { field: string; kind: Kind; needed?: true; most?: number };
/** What stands there now; nothing, where it is new. */
type Standing = { revision: number; editedBy: string | null; editedAt: string | null; own: boolean };

type ListingFormProps<C extends object> = {
  /** Whose draft it is: it outlives a reload, and somebody else's change. */
  name: string;
  title: string;
  fields: readonly Named[];
  content: C;
  standing: Standing | undefined;
  places: readonly Region[];
  lacks?: (draft: C) => boolean;
  renderMore?: (draft: C, write: (change: Partial<C>) => void, tried: boolean) => ReactNode;
  save: (revision: number | null, content: C) => Promise<unknown>;
  /** What stands there is what was just written here. */
  saved: boolean;
};

/** What is written, field by field, and what another has written meanwhile. Nothing typed is lost by that. */
export const ListingForm = <C extends object>(props: ListingFormProps<C>) => {
  const { fields, content, standing, places } = props;
  const { draft, write, forget } = useDraft<{ content: C; seen: number | null }>(props.name, {
    content,
    seen: standing?.revision ?? null,
  });
  const [tried, setTried] = useState(false);
  const [under, setUnder] = useState(false);
  const [touched, setTouched] = useState(false);
  const [error, setError] = useState<Error>();
  const typed = draft.content as Record<string, unknown>;
  const lacking = fields.filter(({ field, needed }) => needed && !String(typed[field] ?? '').trim());
  const change = (part: Partial<C>) => {
    setTouched(true);
    write({ content: { ...draft.content, ...part } });
  };
  const send = (seen: number | null) => {
    setTried(true);
    setError(undefined);
    if (lacking.length || props.lacks?.(draft.content) || under) return;
    setUnder(true);
    props
      .save(seen, asContent(draft.content))
      .then(forget, setError)
      .finally(() => setUnder(false));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(draft.seen);
  };
  if (standing && !standing.own) return <p className={style.quiet}>{said.readOnly}</p>;
  const meanwhile = error instanceof Refused && error.reply.reason === 'changed-meanwhile' && standing;
  const now = content as Record<string, unknown>;
  const differing = fields.filter(({ field }) => (now[field] ?? '') !== (typed[field] ?? ''));
  return (
    <form className={acts.form} noValidate onSubmit={submit} aria-label={props.title}>
      <div className={acts.fields}>
        <h2 className={acts.title}>{props.title}</h2>
        {standing?.editedBy && standing.editedAt && (
          <p className={style.quiet}>{said.edited(standing.editedBy, moment(standing.editedAt))}</p>
        )}
        {fields.map(({ field, kind, most }) => (
          <OneField
            key={field}
            label={said.fields[field as keyof typeof said.fields]}
            kind={kind}
            most={most}
            places={places}
            value={typed[field]}
            fault={tried && lacking.some((one) => one.field === field) ? said.missing : undefined}
            onChange={(value) => change({ [field]: value } as Partial<C>)}
          />
        ))}
        {props.renderMore?.(draft.content, change, tried)}
        {meanwhile && (
          <Notice
            icon="users"
            alert
            title={said.changed(meanwhile.editedBy ?? '')}
            act={[said.overwrite, () => send(meanwhile.revision)]}
          >
            <ul className={style.differences}>
              {differing.map(({ field }) => (
                <li key={field}>
                  {said.difference(
                    said.fields[field as keyof typeof said.fields],
                    String(now[field] ?? said.nothing),
                  )}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {error && !meanwhile && <Notice icon="circle-alert" alert {...sayFault(error)} />}
        <div role="status">{props.saved && !touched && said.saved}</div>
      </div>
      <div className={acts.foot}>
        <button type="submit" className={`press button ${acts.main}`}>
          {under ? said.saving : said.save}
        </button>
      </div>
    </form>
  );
};
