import type { Guide } from '#contract/guides';
import { Questions } from '@/parts/questions';
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
import { WhereRow } from './where-row';

/** All that a guide says, in its order. */
export const Whole = ({ guide, elder }: { guide: Guide; elder: boolean }) => (
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
    <WhereRow code={guide.code} />
    <HandedDown code={guide.code} />
    <Basis guide={guide} />
    <Contact guide={guide} />
    <More guide={guide} />
    <SheetLink code={guide.code} />
    <DeskLink code={guide.code} />
  </>
);
