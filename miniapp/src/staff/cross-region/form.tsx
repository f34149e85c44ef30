import { useState, type FormEvent } from 'react';
import type { Region } from '#contract/regions';
import { Refused } from '@/client/call';
import { Notice } from '@/parts/notice';
import { useDraft } from '../draft';
import acts from '../inbox/act-form.module.scss';
import { moment } from '../moment';
import { sayFault } from '../parts/asked';
import { asContent, isLacking, type Field } from './fields';
import style from './form.module.scss';
import { OneField } from './one-field';
import { labelOf, say } from './say';
import { deskCrossRegionWords as said } from './words';

/** What stands there now; nothing, where it is new. */
type Standing = { revision: number; editedBy: string | null; editedAt: string | null };

export type ListingFormProps<C extends object> = {
  /** Whose draft it is: it outlives a reload, and somebody else's change. */
  name: string;
  title: string;
  fields: readonly Field[];
  content: C;
  standing: Standing | undefined;
  places: readonly Region[];
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
  const isMissing = (field: Field) => isLacking(field, typed[field.field]);
  const change = (field: string, value: unknown) => {
    setTouched(true);
    write({ content: { ...draft.content, [field]: value } });
  };
  const send = (seen: number | null) => {
    setTried(true);
    setError(undefined);
    if (fields.some(isMissing) || under) return;
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
  const meanwhile = error instanceof Refused && error.reply.reason === 'changed-meanwhile' && standing;
  const now = content as Record<string, unknown>;
  return (
    <form className={acts.form} noValidate onSubmit={submit} aria-label={props.title}>
      <div className={acts.fields}>
        <h2 className={acts.title}>{props.title}</h2>
        {standing?.editedBy && standing.editedAt && (
          <p className={style.quiet}>{said.edited(standing.editedBy, moment(standing.editedAt))}</p>
        )}
        {fields.map((one) => (
          <OneField
            key={one.field}
            label={labelOf(one)}
            kind={one.kind}
            most={one.most}
            places={places}
            value={typed[one.field]}
            fault={tried && isMissing(one) ? said.missing : undefined}
            onChange={(value) => change(one.field, value)}
          />
        ))}
        {meanwhile && (
          <Notice
            icon="users"
            alert
            title={said.changed(meanwhile.editedBy ?? '')}
            act={[said.overwrite, () => send(meanwhile.revision)]}
          >
            <ul className={style.differences}>
              {fields
                .map((one) => [one, say(one.kind, now[one.field], places)] as const)
                .filter(([one, there]) => there !== say(one.kind, typed[one.field], places))
                .map(([one, there]) => (
                  <li key={one.field}>{said.difference(labelOf(one), there)}</li>
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
