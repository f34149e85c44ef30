import { useRef, useState, type FormEvent } from 'react';
import type { Received } from '#contract/api';
import { ratingChannels } from '#contract/vocabulary';
import { ratingLevels, takenDownChannels } from '#contract/vocabulary-of-ratings';
import { sayTag, tagsOf } from '#rules/rating-tags';
import { randomId } from '@/client/random-id';
import { useStaff } from '@/client/staff-session';
import { Notice } from '@/parts/notice';
import { act } from '../ask';
import { useDraft } from '../draft';
import { sayFault } from '../parts/asked';
import { Choice } from '../parts/choice';
import { InputField, SelectField } from '../parts/field';
import { TagChoice } from '../parts/tag-choice';
import { WordsField } from '../parts/words-field';
import { keyOf, placesOf } from '../places';
import { staffWords } from '../words';
import { blank, faultsOf } from './draft';
import style from './form.module.scss';

const channels = Object.fromEntries(
  takenDownChannels.map((channel) => [channel, ratingChannels[channel]]),
) as Record<(typeof takenDownChannels)[number], string>;

type FormProps = {
  points: Received<'GET /service-points'>['items'];
  guides: Received<'GET /guides/index'>['items'];
  onEntered: (entered: Received<'POST /desk/ratings'> | undefined) => void;
};

/** The same form as the citizen's, filled in for somebody: no level beforehand, a reason with a poor one. */
export const EntryForm = ({ points, guides, onEntered }: FormProps) => {
  const places = placesOf(points, useStaff()?.agency.id);
  const { draft, write, forget } = useDraft('entry', blank);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<Error>();
  const id = useRef(randomId());
  const codeOf = (name: string) => guides.find((guide) => guide.name === name)?.code;
  const found = faultsOf(draft, (name) => !!codeOf(name));
  const faults = tried ? found : undefined;
  const { channel, level, name, phone } = draft;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setError(undefined);
    onEntered(undefined);
    if (!channel || !level || Object.values(found).some(Boolean)) return;
    const place = places.find((one) => keyOf(one) === draft.place);
    act('POST /desk/ratings', {
      id: id.current,
      channel,
      scope: draft.scope,
      point: place?.point ?? null,
      serviceWindow: place?.serviceWindow ?? null,
      item: codeOf(draft.item) ?? null,
      level,
      tags: draft.tags,
      comment: draft.comment,
      contact: phone ? { name: name.trim(), phone: phone.trim() } : null,
    }).then((entered) => {
      id.current = randomId();
      setTried(false);
      forget();
      onEntered(entered);
    }, setError);
  };

  return (
    <form className={style.form} noValidate onSubmit={submit}>
      <Choice
        label={staffWords.entry.channel}
        options={channels}
        chosen={channel}
        fault={faults?.channel}
        onChoose={(chosen) => write({ channel: chosen })}
      />
      <SelectField
        label={staffWords.entry.scope}
        value={draft.scope}
        options={Object.entries(staffWords.entry.scopes) as ['general' | 'investigation', string][]}
        onChange={(scope) => write({ scope })}
      />
      <SelectField
        label={staffWords.entry.place}
        value={draft.place}
        options={[['', staffWords.entry.noPlace], ...places.map((one) => [keyOf(one), one.name] as const)]}
        onChange={(place) => write({ place })}
      />
      <InputField
        label={staffWords.entry.item}
        help={staffWords.entry.itemHelp}
        fault={faults?.item}
        value={draft.item}
        suggestions={guides.map((guide) => guide.name)}
        autoComplete="off"
        onChange={(item) => write({ item })}
      />
      <Choice
        label={staffWords.entry.level}
        options={ratingLevels}
        chosen={level}
        fault={faults?.level}
        onChoose={(chosen) => write({ level: chosen, tags: [] })}
      />
      {level && (
        <TagChoice
          label={staffWords.entry.tags}
          options={tagsOf(level).map((tag) => [tag, sayTag(tag)] as const)}
          chosen={draft.tags}
          onChange={(tags) => write({ tags })}
        />
      )}
      <WordsField
        label={staffWords.entry.comment}
        help={staffWords.entry.commentHelp}
        fault={faults?.comment}
        value={draft.comment}
        maxLength={300}
        onChange={(comment) => write({ comment })}
      />
      <InputField
        label={staffWords.entry.name}
        help={staffWords.entry.nameHelp}
        value={name}
        maxLength={40}
        autoComplete="off"
        onChange={(typed) => write({ name: typed })}
      />
      <InputField
        label={staffWords.entry.phone}
        type="tel"
        fault={faults?.phone}
        value={phone}
        maxLength={20}
        autoComplete="off"
        onChange={(typed) => write({ phone: typed })}
      />
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <button type="submit" className="press button">
        {staffWords.entry.enter}
      </button>
    </form>
  );
};
