import { stated } from '#rules/known';
import { usePreferences } from '@/client/preferences';
import { useReply } from '@/client/reply';
import { AskCard } from '@/parts/ask-card';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Heading } from '@/parts/heading';
import { KeyRow } from '@/parts/key-row';
import { Loaded } from '@/parts/loaded';
import { SourceLines } from '@/parts/source-lines';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { mineWords } from '../words';

/** 找人帮我办: who answers the telephone, and the window one can go to. */
export default function Help() {
  const { region } = usePreferences();
  return (
    <Frame title={mineWords.help.title}>
      <Heading level={2}>{mineWords.help.phone}</Heading>
      <AskCard />
      <Heading level={2}>{mineWords.help.window}</Heading>
      <Loaded of={useReply('GET /agencies', { region })}>
        {({ items }) => (
          <>
            {items.map((agency) => (
              <Card key={agency.id}>
                <KeyRow label={mineWords.help.who}>
                  {agency.name} {agency.demonstration && <Tag>{words.demonstration}</Tag>}
                </KeyRow>
                <KeyRow label={mineWords.help.where}>
                  {stated(agency.address) ?? mineWords.help.unknown}
                </KeyRow>
                <KeyRow label={mineWords.help.hours}>{stated(agency.hours) ?? mineWords.help.unknown}</KeyRow>
              </Card>
            ))}
            <SourceLines sources={items.map((agency) => agency.source)} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}
