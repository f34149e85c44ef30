import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { limitUnits } from '#contract/vocabulary';
import type { Guide } from '#contract/guides';
import { known, stated } from '#rules/known';
import { addressOf } from '@/client/address';
import { useAgency } from '@/client/agency';
import { useReply } from '@/client/reply';
import { ActionBar } from '@/parts/action-bar';
import { Frame } from '@/parts/frame';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { PrintButton } from '@/parts/print-button';
import { Qr } from '@/parts/qr';
import { words } from '@/words';
import { listWords } from '../words';
import paper from '../paper.module.scss';
import style from './index.module.scss';

const said = listWords.sheet;
/** So many lines of each fit on one sheet in large type. */
const MOST = 5;

const Element = ({ title, children }: PropsWithChildren<{ title: string }>) => (
  <View className={style.element}>
    <Heading level={2} className={style.title}>
      {title}
    </Heading>
    {children}
  </View>
);

/** The first of many, and how many more the guide has; what nobody stated is asked at the window. */
const Lines = ({ of }: { of: readonly string[] | undefined }) => {
  if (!of?.length) return <View>{said.unknown}</View>;
  return (
    <>
      {of.slice(0, MOST).map((line) => (
        <View key={line} className={style.line}>
          {line}
        </View>
      ))}
      {of.length > MOST && <View>{said.rest(of.length - MOST)}</View>}
    </>
  );
};

const waitOf = ({ facts: { limits } }: Guide) => {
  const limit = known(limits.promised) ?? known(limits.statutory);
  return limit ? `${limit.amount} ${limitUnits[limit.unit]}` : said.unknown;
};
const feeOf = ({ charged }: Guide) =>
  typeof charged === 'boolean' ? (charged ? said.charged : said.free) : said.unknown;

/** How it is handled, where that is stated, and whom to ask: the agency of the district, and 12345. */
const Place = ({ guide }: { guide: Guide }) => {
  const { agency, phone } = useAgency();
  const online = known(guide.facts.online.available);
  const how = [
    online !== undefined && (online ? said.online : said.window),
    typeof stated(guide.visits) === 'number' && said.visits(Number(guide.visits)),
  ].filter(Boolean);
  return (
    <>
      <View>{how.join('，') || said.unknown}</View>
      {agency && phone && (
        <View>
          {said.ask(agency.name, phone)} {agency.demonstration && words.phone.demonstration}
        </View>
      )}
      <View>{said.ask(words.phone.hotlineName, words.phone.hotline)}</View>
    </>
  );
};

const Sheet = ({ guide }: { guide: Guide }) => {
  const { process, materials } = guide.facts;
  return (
    <View className={style.sheet}>
      <Heading level={1} className={style.name}>
        {guide.name}
      </Heading>
      {stated(guide.summary) && <View>{stated(guide.summary)}</View>}
      <Element title={said.conditions}>
        <Lines of={known(process.conditions)} />
      </Element>
      <Element title={said.materials}>
        <Lines of={known(materials.list)?.map(({ name }) => name)} />
      </Element>
      <Element title={said.steps}>
        <View>
          {known(process.steps)
            ?.map(({ name }) => name)
            .join(' → ') || said.unknown}
        </View>
      </Element>
      <View className={style.two}>
        <Element title={said.limit}>
          <Text>{waitOf(guide)}</Text>
        </Element>
        <Element title={said.fee}>
          <Text>{feeOf(guide)}</Text>
        </Element>
      </View>
      <Element title={said.place}>
        <Place guide={guide} />
      </Element>
      <Qr address={addressOf('guide', { code: guide.code })} className={style.code}>
        <View>{said.scan}</View>
        <View>{said.foot(guide.version, guide.publishedOn)}</View>
      </Qr>
    </View>
  );
};

/** 明白纸: the six elements of a guide on one sheet in large print, for a wall or for a pocket. */
export default function SheetPage() {
  const { code = '' } = useRouter().params;
  const asked = useReply('GET /guides/:code', { code });
  // Asked for beside the guide, not after it.
  useAgency();
  const print = asked.reply && process.env.TARO_ENV === 'h5' && (
    <ActionBar main={<PrintButton className={paper.print}>{said.print}</PrintButton>} />
  );
  return (
    <Frame title={said.title} named={!!asked.reply} actions={print}>
      <Loaded of={asked}>{(guide) => <Sheet guide={guide} />}</Loaded>
    </Frame>
  );
}
