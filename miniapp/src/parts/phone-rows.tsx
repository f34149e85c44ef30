import { View } from '@tarojs/components';
import type { Agency } from '#contract/agencies';
import { words } from '@/words';
import { Dial } from './dial';
import { Row } from './row';

/** An agency to call; an invented one is marked, and its number answers nobody. */
export const AgencyPhone = ({ agency, phone }: { agency: Agency; phone: string }) => (
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
);

/** 12345, which answers everywhere. */
export const HotlinePhone = () => (
  <Dial phone={words.phone.hotline}>
    <Row icon="phone" title={words.phone.ask(words.phone.hotline)} help={words.phone.hotlineHelp} />
  </Dial>
);
