import { stated } from '#rules/known';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { Original } from '@/parts/original';
import { AgencyPhone, HotlinePhone } from '@/parts/phone-rows';
import { Row } from '@/parts/row';
import { crossRegionWords } from './words';

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
      <Heading level={2}>{crossRegionWords.page.help}</Heading>
      <Card>
        {answering.map((agency) => (
          <AgencyPhone key={agency.id} agency={agency} phone={agency.consultPhone} />
        ))}
        <HotlinePhone />
        <Original url={PLATFORM}>
          <Row
            icon="landmark"
            title={crossRegionWords.page.platform}
            help={crossRegionWords.page.platformHelp}
          />
        </Original>
      </Card>
    </>
  );
};
