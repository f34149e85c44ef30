import { Text, View } from '@tarojs/components';
import { switchElder } from '@/client/elder';
import { Card } from '@/parts/card';
import { Dial } from '@/parts/dial';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { words } from '@/words';
import { Brand } from '@/parts/brand';
import style from './elder.module.scss';

/** 首页 in 长辈版: look for it, or one of three ways, or a person on the telephone. */
export const ElderHome = () => (
  <>
    <Brand name={words.elder.brand} />
    <Heading level={1} className={style.title}>
      {words.elder.title}
    </Heading>
    <Go to="search" className={style.search}>
      <Icon name="search" size={28} />
      <Text>{words.elder.search}</Text>
    </Go>
    <Card>
      <Go to="search" with={{ stage: 'retirement' }}>
        <Row icon="armchair" title={words.elder.retirement} />
      </Go>
      <Go to="search" with={{ stage: 'social-security' }}>
        <Row icon="stethoscope" title={words.elder.health} />
      </Go>
      <Go to="help">
        <Row icon="hand-helping" title={words.elder.help} />
      </Go>
    </Card>
    <Dial phone={words.phone.hotline} className={style.phone}>
      <Icon name="phone" size={28} />
      <Text>{words.elder.phone(words.phone.hotline)}</Text>
    </Dial>
    <View className={style.quiet}>
      <Go to="browse" className={style.word}>
        {words.elder.browse}
      </Go>
      <Go to="mine" className={style.word}>
        {words.tabs.mine}
      </Go>
      <Press className={style.word} onPress={() => void switchElder(false, 'home')}>
        {words.elder.leave}
      </Press>
    </View>
  </>
);
