import type { Change } from '#rules/guide-diff';
import { compareTexts, type Run } from './compare';
import { fieldAt } from './fields';
import { sayStated } from './say';
import style from './diff-row.module.scss';

/** The runs of one side, each with where it begins. */
const runsOf = (runs: readonly Run[], side: 'before' | 'after') =>
  runs
    .filter((run) => run.in === 'both' || run.in === side)
    .map((run, nth, all) => ({
      ...run,
      at: all.slice(0, nth).reduce((sum, { text }) => sum + text.length, 0),
    }));

const Side = ({ runs, side }: { runs: readonly Run[]; side: 'before' | 'after' }) => {
  const Mark = side === 'before' ? 'del' : 'ins';
  return (
    <div className={style.side}>
      {runsOf(runs, side).map((run) =>
        run.in === 'both' ? (
          <span key={run.at}>{run.text}</span>
        ) : (
          <Mark key={run.at} className={style[Mark]}>
            {run.text}
          </Mark>
        ),
      )}
    </div>
  );
};

const sourceOf = (stated: unknown) =>
  typeof stated === 'object' && stated !== null && 'source' in stated ? String(stated.source) : '';

/** A field as it is public and as it is to be, side by side, with what is taken away and what is added. */
export const DiffRow = ({ change, source }: { change: Change; source: (id: string) => string }) => {
  const of = fieldAt(change.group, change.field);
  if (!of) return null;
  const runs = compareTexts(sayStated(of, change.before), sayStated(of, change.after));
  const [was, is] = [sourceOf(change.before), sourceOf(change.after)];
  const sources = was === is ? [] : compareTexts(was && source(was), is && source(is));
  return (
    <section className={style.row} aria-label={of.label} id={`${of.group}.${of.field}`} tabIndex={-1}>
      <h3 className={style.label}>{of.label}</h3>
      <div className={style.sides}>
        {(['before', 'after'] as const).map((side) => (
          <div key={side} className={style.half}>
            <Side runs={runs} side={side} />
            {sources.length > 0 && (
              <div className={style.source}>
                <Side runs={sources} side={side} />
              </div>
            )}
          </div>
        ))}
      </div>
    </section>
  );
};

/** A field that says the same before and after. */
export const SameRow = ({ group, field, stated }: { group: string; field: string; stated: unknown }) => {
  const of = fieldAt(group, field);
  if (!of) return null;
  return (
    <section className={style.row} aria-label={of.label} id={`${of.group}.${of.field}`} tabIndex={-1}>
      <h3 className={style.label}>{of.label}</h3>
      <div className={style.side}>{sayStated(of, stated)}</div>
    </section>
  );
};
