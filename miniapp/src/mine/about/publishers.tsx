import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { SourceListing } from '#contract/sources';
import { sourceKinds } from '#contract/vocabulary';
import { Card } from '@/parts/card';
import { Icon } from '@/parts/icon';
import { Original } from '@/parts/original';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { words } from '@/words';
import { guideWords } from '@/words-of-guides';
import { mineWords } from '../words';
import style from './index.module.scss';

/** How many sources of one publisher are shown at a time. */
const STEP = 20;

/** The sources of each publisher; whoever has published most comes first. */
const byPublisher = (sources: SourceListing[]) => {
  const groups = new Map<string, SourceListing[]>();
  for (const source of sources)
    groups.set(source.publisher, [...(groups.get(source.publisher) ?? []), source]);
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
};

const Line = ({ source }: { source: SourceListing }) => (
  <View className={style.source}>
    <View className={style.words}>
      <Text>{source.title}</Text>
      <View className={style.help}>
        {[
          sourceKinds[source.kind],
          source.readOn && guideWords.readOn(source.readOn),
          mineWords.about.citing(source.guides),
        ]
          .filter(Boolean)
          .join('，')}
      </View>
    </View>
    {source.url && (
      <Original url={source.url} className="link">
        {guideWords.original}
      </Original>
    )}
  </View>
);

const Publisher = ({ name, sources }: { name: string; sources: SourceListing[] }) => {
  const [shown, setShown] = useState(0);
  return (
    <>
      <Press unfolded={shown > 0} onPress={() => setShown(shown ? 0 : STEP)}>
        <Row
          title={name}
          help={mineWords.about.sourceCount(sources.length)}
          tag={sources.every(({ kind }) => kind === 'demonstration') ? words.demonstration : undefined}
          end={<Icon name="chevron-down" size={20} />}
        />
      </Press>
      {sources.slice(0, shown).map((source) => (
        <Line key={source.id} source={source} />
      ))}
      {shown > 0 && sources.length > shown && (
        <Press onPress={() => setShown(shown + STEP)}>
          <Row title={mineWords.about.more(sources.length - shown)} end={null} />
        </Press>
      )}
    </>
  );
};

/** Who has published what the catalogue rests on; pressed, each shows its documents and where to read them. */
export const Publishers = ({ sources }: { sources: SourceListing[] }) => (
  <Card>
    {byPublisher(sources).map(([name, own]) => (
      <Publisher key={name} name={name} sources={own} />
    ))}
  </Card>
);
