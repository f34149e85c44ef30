import { Text, View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { known, stated } from '#rules/known';
import { useAgency } from '@/client/agency';
import { AskCard } from '@/parts/ask-card';
import { Card } from '@/parts/card';
import { Dial } from '@/parts/dial';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { KeyRow } from '@/parts/key-row';
import { Original } from '@/parts/original';
import { Row } from '@/parts/row';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { guideWords } from '@/words-of-guides';
import { RateRow } from './rate-row';
import style from './section.module.scss';

/** A number to call for something; where none is published, the agency's or 12345, after 问窗口. */
const Call = ({ label, phone, ours }: { label: string; phone?: string; ours?: string }) => {
  const { agency, anyPhone } = useAgency();
  const instead = ours ?? anyPhone;
  const invented = !phone && agency?.demonstration && instead !== words.phone.hotline;
  return (
    <Dial phone={phone ?? instead}>
      <KeyRow label={label} link>
        <Text>{phone ?? guideWords.askWindowAt(instead)}</Text> {invented && <Tag>{words.demonstration}</Tag>}
      </KeyRow>
    </Dial>
  );
};

/** Who decides over an objection: the body with its address, number and page, else the window. */
const Appeal = ({ label, of }: { label: string; of: Guide['facts']['remedies']['litigation'] }) => {
  const remedy = known(of);
  if (!remedy) return <Call label={label} />;
  const url = stated(remedy.url);
  return (
    <>
      <KeyRow label={label}>
        {remedy.body}
        {stated(remedy.address) && <View className={style.help}>{remedy.address}</View>}
        {url && (
          <Original url={url} className="link">
            {guideWords.original}
          </Original>
        )}
      </KeyRow>
      {stated(remedy.phone) && <Call label={label} phone={stated(remedy.phone)} />}
    </>
  );
};

/** Whom to ask, where to complain and to appeal, what to do from afar and afterwards. */
export const Contact = ({ guide }: { guide: Guide }) => {
  const { agency } = useAgency();
  const { contact, remedies, materials } = guide.facts;
  return (
    <>
      <Heading level={2}>{guideWords.contactTitle}</Heading>
      <Card>
        <Call label={guideWords.consult} phone={known(contact.consultPhone)} />
        <Call
          label={guideWords.complain}
          phone={known(contact.complaintPhone)}
          ours={agency && stated(agency.complaintPhone)}
        />
        <Appeal label={guideWords.reconsider} of={remedies.reconsideration} />
        <Appeal label={guideWords.litigate} of={remedies.litigation} />
      </Card>
      <AskCard />
      <Card>
        {known(materials.list) && (
          <Go to="checklist" with={{ code: guide.code }}>
            <Row icon="layout-list" title={guideWords.checklist} />
          </Go>
        )}
        <Go to="crossRegion" with={{ guide: guide.code }}>
          <Row icon="arrow-left-right" title={guideWords.crossRegion} />
        </Go>
        <RateRow code={guide.code} />
      </Card>
    </>
  );
};
