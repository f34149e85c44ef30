import { useRouter } from '@tarojs/taro';
import type { DeskGuide, GuideContent } from '#contract/guide-drafts';
import { dayOf } from '#rules/shanghai';
import { Whole } from '@/pages/guide/whole';
import { useNow } from '@/client/now';
import { usePreferences } from '@/client/preferences';
import { useReply } from '@/client/reply';
import { Frame } from '@/parts/frame';
import { useDesk } from '../ask';
import { useFindings } from '../guide/lint';
import { nextVersion } from '../guide/next-version';
import { guideDeskWords } from '../guide/words';
import { Asked } from '../parts/asked';
import { useSignedIn } from '../parts/signed-in';
import { asGuide } from './as-guide';
import style from './index.module.scss';

const Shown = ({ guide, content }: { guide: DeskGuide; content: GuideContent }) => {
  const { code, draft, current } = guide;
  const findings = useFindings(content);
  const { elder } = usePreferences();
  const now = useNow();
  const sources = useReply('GET /sources', {}).reply?.value.items ?? [];
  const version = draft ? nextVersion(guide) : (current?.number ?? 1);
  return (
    <>
      {draft && (
        <p className={style.notice} role="status">
          {guideDeskWords.preview.notice}
        </p>
      )}
      <Whole
        guide={asGuide(code, content, sources, [version, draft?.effectiveOn ?? dayOf(now)], findings)}
        elder={elder}
      />
    </>
  );
};

/** A draft as a citizen's phone would show it, by the citizen's own parts; for whoever is signed in at the desk. */
export default function PreviewPage() {
  const { code = '' } = useRouter().params;
  const staff = useSignedIn();
  const asked = useDesk('GET /desk/guides/:code', { code });
  return (
    <Frame title={guideDeskWords.preview.title} named={!!asked.reply}>
      {staff && (
        <Asked of={asked}>
          {(guide) => {
            const content = (guide.draft ?? guide.current)?.content;
            return content && <Shown guide={guide} content={content} />;
          }}
        </Asked>
      )}
    </Frame>
  );
}
