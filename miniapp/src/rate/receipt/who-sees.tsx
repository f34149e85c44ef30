import { View } from '@tarojs/components';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import type { IconName } from '@/parts/icon-names';
import { Row } from '@/parts/row';
import { rateWords } from '../words';

const icons: Record<keyof typeof rateWords.sees.who, IconName> = {
  handler: 'user',
  caller: 'phone',
  everyone: 'book-open',
};

/** 谁看得到: the window, who calls back, everybody; always these three, in this order. */
export const WhoSees = ({ named }: { named: boolean }) => (
  <View>
    <Heading level={2}>{rateWords.sees.title}</Heading>
    <Card>
      {(Object.keys(icons) as (keyof typeof icons)[]).map((who) => (
        <Row
          key={who}
          icon={icons[who]}
          title={rateWords.sees.who[who]}
          help={rateWords.sees.what[who === 'caller' && named ? 'callerOfNamed' : who]}
          end={null}
        />
      ))}
    </Card>
  </View>
);
