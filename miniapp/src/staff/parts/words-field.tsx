import { findOfficialese, sayPlainly, type Officialese } from '#rules/plain-words';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { staffWords } from '../words';
import { Field, type FieldProps } from './field';
import style from './words-field.module.scss';

/** The text with a wavy line beneath what could be plainer; it lies under the field and gives it its height. */
const Underlined = ({ text, stiff }: { text: string; stiff: readonly Officialese[] }) => (
  <div className={style.beneath} aria-hidden>
    {stiff.map(({ start, end }, nth) => (
      <span key={start}>
        {text.slice(stiff[nth - 1]?.end ?? 0, start)}
        <span className={style.wavy}>{text.slice(start, end)}</span>
      </span>
    ))}
    {/* A line that is still empty has its height too. */}
    {`${text.slice(stiff[stiff.length - 1]?.end ?? 0)}\u200b`}
  </div>
);

/** What could be plainer, and the way to mend it at one press where there is one. It never holds anybody up. */
const Hint = ({ of: { phrase, advice, instead }, onTake }: { of: Officialese; onTake: () => void }) => (
  <div className={style.hint}>
    <Icon name="info" size={20} />
    <span className={style.why}>{staffWords.act.stiff(phrase, advice)}</span>
    {instead !== null && (
      <Press className={`link ${style.take}`} onPress={onTake}>
        {instead ? staffWords.act.rewrite : staffWords.act.cut}
      </Press>
    )}
  </div>
);

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
  const stiff = plain ? findOfficialese(value) : [];
  return (
    <>
      <Field {...field}>
        {(ties) => (
          <div className={`${style.box} ${low ? style.low : ''}`}>
            <Underlined text={value} stiff={stiff} />
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
        {stiff.map((one) => (
          <Hint key={one.start} of={one} onTake={() => onChange(sayPlainly(value, one))} />
        ))}
      </div>
    </>
  );
};
