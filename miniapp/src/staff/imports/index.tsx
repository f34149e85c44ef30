import { useState } from 'react';
import type { ImportKind } from '#contract/vocabulary-of-imports';
import { useStaff } from '@/client/staff-session';
import { Notice } from '@/parts/notice';
import { Asked } from '../parts/asked';
import { Desk } from '../parts/desk';
import { Choose } from './choose';
import { Head } from './head';
import { Progress } from './progress';
import { Recent, standing } from './recent';
import { Report } from './report';
import { Review } from './review';
import { useImports } from './use-imports';
import { importsWords } from './words';
import style from './index.module.scss';

/** Tables of the listings come in, tried first and whole or not at all, and go out (mock 25). */
export default function ImportsPage() {
  const [kind, setKind] = useState<ImportKind>('guides');
  const [open, setOpen] = useState<string>();
  const roles = useStaff()?.roles ?? [];
  const editor = roles.includes('editor');
  const asked = useImports();
  return (
    <Desk title={importsWords.title} at="imports">
      <Asked of={asked}>
        {({ items }) => {
          const shown = items.find(({ id }) => id === open);
          const elsewhere = items.filter(({ id, state }) => state === 'running' && id !== open);
          const drafts = ['guides', 'aliases'].includes(shown?.kind ?? kind);
          return (
            <>
              <Head shown={shown} editor={editor} onAnother={() => setOpen(undefined)} />
              <div className={style.columns}>
                <div className={style.main}>
                  {!shown && (
                    <Choose
                      kind={kind}
                      editor={editor}
                      onKind={setKind}
                      onTried={({ id }) => {
                        setOpen(id);
                        asked.look();
                      }}
                    />
                  )}
                  {shown?.state === 'running' && <Progress running={shown} />}
                  {shown && ['done', 'stopped', 'failed'].includes(shown.state) && (
                    <Notice icon={shown.state === 'done' ? 'check' : 'info'} title={standing(shown)} />
                  )}
                  {shown?.state === 'checked' && <Report tried={shown} />}
                  {shown?.state === 'done' && <Review done={shown} reviewer={roles.includes('reviewer')} />}
                </div>
                <div className={style.side}>
                  <section>
                    <h2 className={style.heading}>{importsWords.all}</h2>
                    <p className={style.about}>{importsWords.allHelp}</p>
                  </section>
                  {elsewhere.map((running) => (
                    <section key={running.id}>
                      <h2 className={style.heading}>{importsWords.running}</h2>
                      <Progress running={running} />
                    </section>
                  ))}
                  <section>
                    <h2 className={style.heading}>{importsWords.after}</h2>
                    <p className={style.about}>
                      {drafts ? importsWords.afterDrafts : importsWords.afterListing}
                    </p>
                  </section>
                  <Recent items={items} onOpen={setOpen} />
                </div>
              </div>
            </>
          );
        }}
      </Asked>
    </Desk>
  );
}
