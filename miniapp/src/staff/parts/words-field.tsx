import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { plainHints, takeHint, type Hint } from '../plain';
import { staffWords } from '../words';
import { Field, type FieldProps } from './field';
import style from './words-field.module.scss';

/** The text with a wavy line beneath what could be plainer; it lies under the field and gives it its height. */
const Underlined = ({ text, hints }: { text: string; hints: Hint[] }) => {
  const ends = hints.map(({ at, said }) => at + said.length);
  return (
    <div className={style.beneath} aria-hidden>
      {hints.map(({ at, said }, nth) => (
        <span key={at}>
          {text.slice(ends[nth - 1] ?? 0, at)}
          <span className={style.wavy}>{said}</span>
        </span>
      ))}
      {/* A line that is still empty has its height too. */}
      {`${text.slice(ends[hints.length - 1] ?? 0)}\u200b`}
    </div>
  );
};

const Hinted = ({ hint, onTake }: { hint: Hint; onTake: () => void }) => {
  const said = hint.said.replace(/[，,]$/, '');
  return (
    <div className={style.hint}>
      <Icon name="info" size={20} />
      <span className={style.why}>
        {hint.plain ? staffWords.act.plainer(said, hint.plain) : staffWords.act.empty(said)}
      </span>
      <Press className={`link ${style.take}`} onPress={onTake}>
        {hint.plain ? staffWords.act.rewrite : staffWords.act.cut}
      </Press>
    </div>
  );
};

/** A field that grows with its words. `plain`: it will be read in public, so empty phrases are shown. */
export const WordsField = ({
  value,
  onChange,
  maxLength,
  plain = false,
  low = false,
  ...field
}: FieldProps & {
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  plain?: boolean;
  /** One line high until there is more. */
  low?: boolean;
}) => {
  const hints = plain ? plainHints(value) : [];
  return (
    <>
      <Field {...field}>
        {(ties) => (
          <div className={`${style.box} ${low ? style.low : ''}`}>
            <Underlined text={value} hints={hints} />
            <textarea
              {...ties}
              className={style.area}
              rows={low ? 1 : 2}
              value={value}
              maxLength={maxLength}
              // The browser itself is content when the first line of it shows.
              onFocus={(event) => event.target.scrollIntoView({ block: 'nearest' })}
              onChange={(event) => onChange(event.target.value)}
            />
          </div>
        )}
      </Field>
      <div role="status">
        {hints.map((hint) => (
          <Hinted key={hint.at} hint={hint} onTake={() => onChange(takeHint(value, hint))} />
        ))}
      </div>
    </>
  );
};
