import { View } from '@tarojs/components';
import { stated } from '#rules/known';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Dial } from '@/parts/dial';
import { Heading } from '@/parts/heading';
import { Original } from '@/parts/original';
import { Row } from '@/parts/row';
import { words } from '@/words';

/** 国家政务服务平台: its front page leads on to 跨省通办. */
const PLATFORM = 'https://gjzwfw.www.gov.cn/';

/** Whom to ask: the agencies of both sides where their numbers are known, 12345, and the national platform. */
export const HelpLine = ({ regions }: { regions: (string | undefined)[] }) => {
  const agencies = useReply('GET /agencies', {}).reply?.value.items ?? [];
  const answering = agencies.filter(
    ({ regionCode, consultPhone }) => regions.includes(regionCode) && stated(consultPhone),
  );
  return (
    <>
      <Heading level={2}>{words.crossRegion.help}</Heading>
      <Card>
        {answering.map((agency) => (
          <Dial key={agency.id} phone={agency.consultPhone}>
            <Row
              icon="landmark"
              title={words.phone.ask(agency.consultPhone)}
              help={
                <>
                  <View>{agency.name}</View>
                  {agency.demonstration && <View>{words.phone.demonstration}</View>}
                </>
              }
              tag={agency.demonstration ? words.demonstration : undefined}
            />
          </Dial>
        ))}
        <Dial phone={words.phone.hotline}>
          <Row icon="phone" title={words.phone.ask(words.phone.hotline)} help={words.phone.hotlineHelp} />
        </Dial>
        <Original url={PLATFORM}>
          <Row icon="landmark" title={words.crossRegion.platform} help={words.crossRegion.platformHelp} />
        </Original>
      </Card>
    </>
  );
};
