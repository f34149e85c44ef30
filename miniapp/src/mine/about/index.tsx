import { Text, View } from '@tarojs/components';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Row } from '@/parts/row';
import { mineWords } from '../words';
import { Paragraphs } from '../paragraphs';
import { Notices } from './notices';
import { Publishers } from './publishers';
import style from './index.module.scss';

/** Which state of the catalogue this is, and when the server last said so. */
const Version = () => {
  const { reply } = useReply('GET /health', {});
  // Without it the sources below say what is the matter: once is enough.
  if (!reply) return null;
  const { catalogue, guides } = reply.value;
  return (
    <View className={style.note}>
      {mineWords.about.version(catalogue, guides)}
      {mineWords.about.confirmed(reply.keptAt)}
    </View>
  );
};

/** 关于和出处: what this is, what is invented, and whose words the rest are. */
export default function About() {
  return (
    <Frame title={mineWords.about.title}>
      <Paragraphs title={mineWords.about.what.title} said={mineWords.about.what.said} />
      <Paragraphs title={mineWords.about.demonstration.title} said={mineWords.about.demonstration.said} />
      <Heading level={2}>{mineWords.about.sources}</Heading>
      <Version />
      <Loaded of={useReply('GET /sources', {})}>
        {({ items }) => (
          <>
            <Text className={style.note}>{mineWords.about.sourceCount(items.length)}</Text>
            <Publishers sources={items} />
          </>
        )}
      </Loaded>
      <Card>
        <Go to="itemLists">
          <Row icon="layout-list" title={mineWords.about.lists} help={mineWords.about.listsHelp} />
        </Go>
      </Card>
      <Paragraphs title={mineWords.about.licences.title} said={mineWords.about.licences.said} />
      <Notices />
    </Frame>
  );
}
