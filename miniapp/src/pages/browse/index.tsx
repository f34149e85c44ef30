import { View } from '@tarojs/components';
import { useState } from 'react';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Row } from '@/parts/row';
import { SearchBox } from '@/parts/search-box';
import { Segments } from '@/parts/segments';
import { words } from '@/words';
import { Departments, Ways } from './groups';
import { Stations } from './stations';
import style from './index.module.scss';

const views = {
  individual: words.browse.individual,
  business: words.browse.business,
  department: words.browse.department,
  way: words.browse.way,
};

const HandbookRow = () => (
  <View className={style.handbook}>
    <Card>
      <Go to="handbook">
        <Row icon="book-open" title={words.browse.handbook} help={words.browse.handbookHelp} />
      </Go>
    </Card>
  </View>
);

/** 办事: every guide, by the stations of a life, the themes of a business, the department, or the way it is handled. */
export default function Browse() {
  const [view, setView] = useState<keyof typeof views>('individual');
  return (
    <Frame title={words.browse.title} tab="browse">
      <Heading level={1} className={style.title}>
        {words.browse.title}
      </Heading>
      <Go to="search">
        <SearchBox words={words.browse.search} />
      </Go>
      <Segments label={words.browse.kinds} options={views} chosen={view} onChoose={setView} />
      <Loaded of={useReply('GET /guides/index', {})}>
        {({ items }) => {
          if (view === 'department') return <Departments items={items} />;
          if (view === 'way') return <Ways items={items} />;
          return (
            <>
              <Stations audience={view} items={items} />
              {view === 'individual' && <HandbookRow />}
            </>
          );
        }}
      </Loaded>
    </Frame>
  );
}
