import type { Guide } from '#contract/guides';
import { known } from '#rules/known';
import { addressOf } from '@/client/address';
import { useAgency } from '@/client/agency';
import { usePreferences } from '@/client/preferences';
import { toggleSaved, useSavedGuides } from '@/client/saved-guides';
import { ActionBar, QuietAct } from '@/parts/action-bar';
import { Dial } from '@/parts/dial';
import { Go } from '@/parts/go';
import { Original } from '@/parts/original';
import { Press } from '@/parts/press';
import { Share } from '@/parts/share';
import { guideWords } from '@/words-of-guides';
import style from './actions.module.scss';

const primary = `button ${style.primary}`;

const onlineAddress = ({ facts: { online } }: Guide) =>
  known(online.url) ?? known(online.mobileUrl) ?? known(online.desktopUrl);

const hasMaterials = ({ facts }: Guide) => !!known(facts.materials.list)?.length;

/** The one that matters: the online office where its address is stated, the person's list, else a number to ask. */
const Main = ({ guide, phone }: { guide: Guide; phone: string }) => {
  const url = onlineAddress(guide);
  if (url)
    return (
      <Original url={url} className={primary}>
        {guideWords.goOnline}
      </Original>
    );
  if (hasMaterials(guide))
    return (
      <Go to="checklist" with={{ code: guide.code }} className={primary}>
        {guideWords.checklist}
      </Go>
    );
  return (
    <Dial phone={phone} className={primary}>
      {guideWords.ask}
    </Dial>
  );
};

/** Saves, sends and asks, beside the one act that matters; 长辈版 keeps to that one and the telephone. */
export const Actions = ({ guide }: { guide: Guide }) => {
  const { elder } = usePreferences();
  const { anyPhone } = useAgency();
  const saved = useSavedGuides().some(({ code }) => code === guide.code);
  const phone = known(guide.facts.contact.consultPhone) ?? anyPhone;
  return (
    <ActionBar main={<Main guide={guide} phone={phone} />}>
      {!elder && (
        <>
          <Press className={style.quiet} on={saved} onPress={() => toggleSaved(guide)}>
            <QuietAct icon="bookmark" on={saved}>
              {saved ? guideWords.saved : guideWords.save}
            </QuietAct>
          </Press>
          <Share
            title={guide.name}
            address={addressOf('guide', { code: guide.code })}
            className={style.quiet}
          >
            <QuietAct icon="share-2">{guideWords.share}</QuietAct>
          </Share>
        </>
      )}
      {(onlineAddress(guide) ?? hasMaterials(guide)) && (
        <Dial phone={phone} className={style.quiet}>
          <QuietAct icon="phone">{guideWords.ask}</QuietAct>
        </Dial>
      )}
    </ActionBar>
  );
};
