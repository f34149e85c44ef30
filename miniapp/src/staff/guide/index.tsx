import { useRouter } from '@tarojs/taro';
import { useMemo, useState } from 'react';
import type { DeskGuide } from '#contract/guide-drafts';
import type { StaffSession } from '#contract/sessions';
import { canMove } from '#rules/draft-moves';
import { diffFacts } from '#rules/guide-diff';
import { useStaff } from '@/client/staff-session';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act, useDesk } from '../ask';
import { Refused } from '@/client/call';
import { Asked, sayFault } from '../parts/asked';
import { Desk } from '../parts/desk';
import { useActing } from '../parts/acting';
import { Editor } from './editor';
import { keptGuide } from './kept';
import { nextVersion } from './next-version';
import { Review } from './review';
import { Standing } from './standing';
import { useVerdict, VerdictActs, VerdictNote } from './verdict';
import { Versions } from './versions';
import { guideDeskWords } from './words';
import type { Written } from './written';
import style from './index.module.scss';

/** What it is called, how far it has come, and the one act where nobody is writing. */
const Head = ({ guide, editor }: { guide: DeskGuide; editor: boolean }) => {
  const { draft, current, code } = guide;
  const { under, error, run } = useActing();
  const changes = draft ? diffFacts(current?.content ?? null, draft.content).length : 0;
  const name = (draft ?? current)?.content.name ?? code;
  return (
    <header className={style.head}>
      <div className={style.what}>
        <div className={style.crumbs}>
          <Go to="deskGuides" className="link">
            {guideDeskWords.crumbs}
          </Go>
          {` / ${code}`}
        </div>
        <h1 className={style.title}>{name}</h1>
        <div className={style.about}>
          {draft?.kind === 'withdrawal' && guideDeskWords.withdrawing}
          {draft?.kind === 'change' && guideDeskWords.title(nextVersion(guide), changes)}
          {!draft && current && guideDeskWords.current(current.number)}
          {!guide.yours && ` · ${guideDeskWords.keeper(guide.keeper)}`}
        </div>
      </div>
      {draft && <Standing draft={draft} />}
      {!draft && editor && guide.yours && current && (
        <Press className="button" onPress={() => run(() => act('POST /desk/guides/:code/draft', { code }))}>
          {under ? guideDeskWords.sending : guideDeskWords.begin}
        </Press>
      )}
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
    </header>
  );
};

const Opened = ({ guide, staff }: { guide: DeskGuide; staff: StaffSession['staff'] }) => {
  const [comparing, setComparing] = useState<Written>();
  const verdict = useVerdict(guide);
  const { draft } = guide;
  const editor = staff.roles.includes('editor');
  const writable = editor && draft?.kind === 'change' && canMove(draft.state, 'write');
  const judged = draft && staff.roles.includes('reviewer') && canMove(draft.state, 'return') && !draft.own;
  return (
    <div className={style.page}>
      <Head guide={guide} editor={editor} />
      <div className={style.body}>
        {draft && writable && !comparing && (
          <Editor guide={guide} draft={draft} person={personOf(staff)} onCompare={setComparing} />
        )}
        {draft && (!writable || comparing) && (
          <Review
            guide={guide}
            draft={{ ...draft, ...(writable && comparing) }}
            note={judged && <VerdictNote of={verdict} />}
            onEdit={writable ? () => setComparing(undefined) : undefined}
          />
        )}
        {!draft && guide.current && (
          <Go to="guide" with={{ code: guide.code }} className="link">
            {guideDeskWords.public}
          </Go>
        )}
      </div>
      {judged && <VerdictActs of={verdict} draft={draft} />}
      <div className={style.versions}>
        <Versions guide={guide} editor={editor} />
      </div>
    </div>
  );
};

/** Under whose name what is written stays on this computer. */
const personOf = ({ agency, name }: StaffSession['staff']) => `${agency.id}:${name}`;

/** A guide at the desk: written by an editor, looked at by a reviewer, with every version that was. */
export default function DeskGuidePage() {
  const { code = '' } = useRouter().params;
  const staff = useStaff();
  const asked = useDesk('GET /desk/guides/:code', { code });
  const away = !!asked.error && !(asked.error instanceof Refused);
  const kept = useMemo(
    () => (away && staff ? keptGuide(code, personOf(staff)) : undefined),
    [away, staff, code],
  );
  // In one place, so that the form stays as it is when the network comes back.
  const guide = asked.reply?.value ?? kept;
  return (
    <Desk title={guideDeskWords.crumbs} at="guides">
      {staff && guide && <Opened guide={guide} staff={staff} />}
      {!guide && <Asked of={asked}>{() => null}</Asked>}
    </Desk>
  );
}
