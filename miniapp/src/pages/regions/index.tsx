import { View } from '@tarojs/components';
import { back } from '@/client/go';
import { choose, usePreferences } from '@/client/preferences';
import { useReply } from '@/client/reply';
import { Box } from '@/parts/box';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Icon } from '@/parts/icon';
import { Loaded } from '@/parts/loaded';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { SourceLines } from '@/parts/source-lines';
import { words } from '@/words';
import style from './index.module.scss';

/** Which district the person is in: its agency answers, its agreements count. Kept on this phone alone. */
export default function Regions() {
  const { region } = usePreferences();
  return (
    <Frame title={words.regions.title}>
      <View className={style.help}>{words.regions.help}</View>
      <Loaded of={useReply('GET /agencies', {})}>
        {({ items }) => (
          <>
            <Card>
              <Box role="radiogroup" label={words.regions.title}>
                {items.map((agency) => (
                  <Press
                    key={agency.id}
                    role="radio"
                    on={agency.regionCode === region}
                    onPress={() => {
                      choose({ region: agency.regionCode });
                      void back();
                    }}
                  >
                    <Row
                      icon="landmark"
                      title={agency.name}
                      tag={agency.demonstration ? words.demonstration : undefined}
                      end={agency.regionCode === region && <Icon name="check" />}
                    />
                  </Press>
                ))}
              </Box>
            </Card>
            <SourceLines sources={items.map((agency) => agency.source)} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}
