import { View } from '@tarojs/components';
import { useAgency } from '@/client/agency';
import { words } from '@/words';
import { Card } from './card';
import { Dial } from './dial';
import { Row } from './row';

/** Whom to ask: the agency of the person's district where its number is known, and 12345 always. */
export const AskCard = () => {
  const { agency, phone } = useAgency();
  return (
    <Card>
      {agency && phone && (
        <Dial phone={phone}>
          <Row
            icon="landmark"
            title={words.phone.ask(phone)}
            help={
              <>
                <View>{agency.name}</View>
                {agency.demonstration && <View>{words.phone.demonstration}</View>}
              </>
            }
            tag={agency.demonstration ? words.demonstration : undefined}
          />
        </Dial>
      )}
      <Dial phone={words.phone.hotline}>
        <Row icon="phone" title={words.phone.ask(words.phone.hotline)} help={words.phone.hotlineHelp} />
      </Dial>
    </Card>
  );
};
