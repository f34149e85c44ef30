import { useRouter, useShareAppMessage } from '@tarojs/taro';
import type { Guide } from '#contract/guides';
import { addressOf } from '@/client/address';
import { useAgency } from '@/client/agency';
import { usePreferences } from '@/client/preferences';
import { useReply } from '@/client/reply';
import { Frame } from '@/parts/frame';
import { Loaded } from '@/parts/loaded';
import { Questions } from '@/parts/questions';
import { guideWords } from '@/words-of-guides';
import { Actions } from './actions';
import { Basis } from './basis';
import { Contact } from './contact';
import { DeskLink } from './desk-link';
import { Faq } from './faq';
import { Fees } from './fees';
import { HandedDown, SheetLink } from './handed-down';
import { Materials } from './materials';
import { More } from './more';
import { Plain } from './plain';
import { Places } from './places';
import { SectionTabs } from './section-tabs';
import { Conditions, Steps } from './steps';
import { Summary } from './summary';
import { Title } from './title';

const Whole = ({ guide, elder }: { guide: Guide; elder: boolean }) => (
  <>
    <Title guide={guide} />
    {elder ? <Plain guide={guide} /> : <Summary guide={guide} />}
    <Questions guide={guide} />
    {!elder && <SectionTabs guide={guide} />}
    <Materials guide={guide} />
    <Conditions of={guide.facts.process.conditions} />
    <Steps of={guide.facts.process.steps} />
    <Faq of={guide.facts.questions.list} />
    <Fees guide={guide} />
    <Places guide={guide} />
    <HandedDown code={guide.code} />
    <Basis guide={guide} />
    <Contact guide={guide} />
    <More guide={guide} />
    <SheetLink code={guide.code} />
    <DeskLink code={guide.code} />
  </>
);

/** 办事指南: the answer first, then what to bring, what to do, whom to ask, and what it rests on. */
export default function GuidePage() {
  const code = useRouter().params.code ?? '';
  const { elder } = usePreferences();
  const asked = useReply('GET /guides/:code', { code });
  // Asked for beside the guide, not after it.
  useAgency();
  const guide = asked.reply?.value;
  useShareAppMessage(() => ({ title: guide?.name ?? guideWords.title, path: addressOf('guide', { code }) }));
  return (
    <Frame title={guideWords.title} named={!!guide} actions={guide && <Actions guide={guide} />}>
      <Loaded of={asked}>{(loaded) => <Whole guide={loaded} elder={elder} />}</Loaded>
    </Frame>
  );
}
