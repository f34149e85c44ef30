import { useState, type FormEvent, type ReactNode } from 'react';
import { staffRoles, type StaffRole } from '#contract/vocabulary-of-staff';
import { useReply } from '@/client/reply';
import { useStaff } from '@/client/staff-session';
import { Icon } from '@/parts/icon';
import { InputField, SelectField } from '../parts/field';
import { TagChoice } from '../parts/tag-choice';
import { placesOf } from '../places';
import { peopleWords } from './words';
import style from './person-form.module.scss';

/** What somebody is in the agency. */
export type Position = { name: string; department: string; roles: StaffRole[]; window: string | null };

/** The windows of the agency, by their ids. */
const useWindows = () => {
  const agency = useStaff()?.agency.id;
  const points = useReply('GET /service-points', {}).reply?.value.items ?? [];
  return placesOf(points, agency).flatMap(({ serviceWindow, name }) =>
    serviceWindow ? [[serviceWindow, name] as const] : [],
  );
};

/** The form of a position: who is invited, or what somebody becomes. `children`: what is asked beside it. */
export const PersonForm = ({
  of,
  send,
  tried,
  children,
  onChange,
  onSubmit,
}: {
  of: Position;
  send: string;
  tried: boolean;
  children?: ReactNode;
  onChange: (change: Partial<Position>) => void;
  onSubmit: () => void;
}) => {
  const windows = useWindows();
  const empty = (value: string) => (tried && !value.trim() ? peopleWords.faults.empty : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form noValidate onSubmit={submit}>
      <InputField
        label={peopleWords.name}
        value={of.name}
        maxLength={60}
        fault={empty(of.name)}
        onChange={(name) => onChange({ name })}
      />
      {children}
      <InputField
        label={peopleWords.department}
        value={of.department}
        maxLength={60}
        fault={empty(of.department)}
        onChange={(department) => onChange({ department })}
      />
      <div className={style.label}>
        {peopleWords.roles} <span className={style.help}>{peopleWords.rolesHelp}</span>
      </div>
      {tried && !of.roles.length && (
        <div className={style.fault} role="alert">
          <Icon name="circle-alert" size={16} />
          {peopleWords.faults.roles}
        </div>
      )}
      <TagChoice
        label={peopleWords.roles}
        options={Object.entries(staffRoles)}
        chosen={of.roles}
        onChange={(roles) => onChange({ roles: roles as StaffRole[] })}
      />
      <SelectField
        label={peopleWords.window}
        value={of.window ?? ''}
        options={[['', peopleWords.noWindow] as const, ...windows]}
        onChange={(window) => onChange({ window: window || null })}
      />
      <button type="submit" className="press button">
        {send}
      </button>
    </form>
  );
};

/** A position as it is being written, and whether it is whole. */
export const usePosition = (begun: Position) => {
  const [position, setPosition] = useState(begun);
  const whole = position.name.trim() !== '' && position.department.trim() !== '' && position.roles.length > 0;
  return {
    position,
    whole,
    change: (change: Partial<Position>) => setPosition((before) => ({ ...before, ...change })),
  };
};
