import acts from '../inbox/act-form.module.scss';
import { ListingForm, type ListingFormProps } from './form';
import style from './form.module.scss';
import { labelOf, say } from './say';
import { deskCrossRegionWords as said } from './words';

/** All that an agreement or an item says, for whoever may not write it. */
const Read = <C extends object>({ title, fields, content, places }: ListingFormProps<C>) => (
  <div className={acts.fields}>
    <h2 className={acts.title}>{title}</h2>
    <p className={style.quiet}>{said.readOnly}</p>
    <dl className={style.facts}>
      {fields.map((one) => (
        <div key={one.field}>
          <dt className={style.quiet}>{labelOf(one)}</dt>
          <dd className={style.fact}>{say(one.kind, content[one.field as keyof C], places)}</dd>
        </div>
      ))}
    </dl>
  </div>
);

/** What is open: its form for whoever writes it, else what it says. */
export const Listing = <C extends object>({
  canWrite,
  ...props
}: ListingFormProps<C> & { canWrite: boolean }) =>
  canWrite ? <ListingForm {...props} /> : <Read {...props} />;
