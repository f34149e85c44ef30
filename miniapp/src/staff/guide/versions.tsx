import { useState } from 'react';
import type { DeskGuide } from '#contract/guide-drafts';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Tag } from '@/parts/tag';
import { act } from '../ask';
import { moment } from '../moment';
import { sayFault } from '../parts/asked';
import { WordsField } from '../parts/words-field';
import { useActing } from '../parts/acting';
import { guideDeskWords } from './words';
import style from './versions.module.scss';

/** Every version, newest first; from an older one a draft can be begun, which goes through the same review. */
const List = ({
  guide,
  free,
  onRun,
}: {
  guide: DeskGuide;
  free: boolean;
  onRun: (doing: () => Promise<unknown>) => void;
}) => (
  <ul className={style.list}>
    {guide.versions.map(({ number, publishedAt, withdrawnAt, why }) => (
      <li key={number} className={style.version}>
        <div className={style.what}>
          {guideDeskWords.versionOf(number, moment(publishedAt))}{' '}
          {!withdrawnAt && <Tag>{guideDeskWords.inForce}</Tag>}
          {why && <div className={style.why}>{why}</div>}
        </div>
        {free && withdrawnAt && (
          <Press
            className="link"
            onPress={() =>
              onRun(() => act('POST /desk/guides/:code/draft', { code: guide.code, from: number }))
            }
          >
            {guideDeskWords.backTo(number)}
          </Press>
        )}
      </li>
    ))}
  </ul>
);

/** Asks for the guide to be withdrawn: it needs a reason, and somebody else's consent. */
const Withdraw = ({ code, onRun }: { code: string; onRun: (doing: () => Promise<unknown>) => void }) => {
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  if (!open)
    return (
      <Press className={`link ${style.quiet}`} onPress={() => setOpen(true)}>
        {guideDeskWords.withdraw}
      </Press>
    );
  const propose = () => {
    setTried(true);
    if (why.trim()) onRun(() => act('POST /desk/guides/:code/withdrawal', { code, why }));
  };
  return (
    <>
      <WordsField
        label={guideDeskWords.withdrawWhy}
        help={guideDeskWords.withdrawHelp}
        fault={tried && !why.trim() ? guideDeskWords.withdrawMissing : undefined}
        plain
        maxLength={500}
        value={why}
        onChange={setWhy}
      />
      <Press className="button button--second" onPress={propose}>
        {guideDeskWords.propose}
      </Press>
    </>
  );
};

/** The versions of a guide, and what an editor of its agency can do where nothing is being written. */
export const Versions = ({ guide, editor }: { guide: DeskGuide; editor: boolean }) => {
  const { error, run } = useActing();
  const free = editor && guide.yours && !guide.draft;
  const go = (doing: () => Promise<unknown>) => void run(doing);
  if (!guide.versions.length) return null;
  return (
    <section className={style.versions}>
      <h2 className={style.title}>{guideDeskWords.versions}</h2>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <List guide={guide} free={free} onRun={go} />
      {free && guide.current && <Withdraw code={guide.code} onRun={go} />}
    </section>
  );
};
