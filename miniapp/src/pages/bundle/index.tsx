import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { Bundle } from '#contract/bundles';
import { stated } from '#rules/known';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Notice } from '@/parts/notice';
import { Row } from '@/parts/row';
import { SourceLines } from '@/parts/source-lines';
import { words } from '@/words';
import style from './index.module.scss';

type Variant = Bundle['variants'][number];

const Part = ({ part }: { part: Variant['parts'][number] }) => {
  const code = part.guides[0];
  if (!code) return <Row title={part.name} end={null} />;
  return (
    <Go to="guide" with={{ code }}>
      <Row title={part.name} />
    </Go>
  );
};

const Place = ({ variant }: { variant: Variant }) => (
  <>
    <Heading level={2}>{variant.region}</Heading>
    {stated(variant.note) && <View className={style.note}>{stated(variant.note)}</View>}
    <Card>
      {variant.parts.map((part) => (
        <Part key={part.name} part={part} />
      ))}
    </Card>
    <SourceLines sources={[variant.source]} />
  </>
);

/** 一件事: what each place joins under one theme. None of them is this district's rule. */
export default function BundlePage() {
  const id = useRouter().params.id ?? '';
  const asked = useReply('GET /bundles/:id', { id });
  return (
    <Frame title={words.bundle.title} named={!!asked.reply}>
      <Loaded of={asked}>
        {({ name, variants }) => (
          <>
            <Heading level={1}>{name}</Heading>
            {variants.length ? (
              <View className={style.note}>{words.bundle.differs}</View>
            ) : (
              <Notice icon="info" title={words.bundle.none} help={words.bundle.noneHelp} />
            )}
            {variants.map((variant) => (
              <Place key={variant.region} variant={variant} />
            ))}
          </>
        )}
      </Loaded>
    </Frame>
  );
}
