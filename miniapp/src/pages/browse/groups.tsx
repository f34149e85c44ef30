import { Text, View } from '@tarojs/components';
import type { GuideListing } from '#contract/guides';
import { handlingWays, type HandlingWay } from '#contract/vocabulary';
import { departmentsOf } from '#rules/departments';
import { AskCard } from '@/parts/ask-card';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Icon } from '@/parts/icon';
import { Row } from '@/parts/row';
import { words } from '@/words';
import style from './groups.module.scss';

type Group = { name: string; help?: string; to: Record<string, string>; count: number };

/** Groups of guides, one a line, with how many guides stand in each. */
const Groups = ({ of }: { of: Group[] }) => (
  <Card>
    {of.map(({ name, help, to, count }) => (
      <Go key={name} to="search" with={to}>
        <Row
          title={name}
          help={help}
          end={
            <View className={style.end}>
              <Text className={style.count}>{count}</Text>
              <Icon name="chevron-right" size={20} />
            </View>
          }
        />
      </Go>
    ))}
  </Card>
);

/** The departments, the one with the most guides first. A guide that names several stands under each. */
export const Departments = ({ items }: { items: GuideListing[] }) => {
  const counts = new Map<string, number>();
  for (const name of items.flatMap(({ department }) => departmentsOf(department)))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const groups = [...counts].map(([name, count]) => ({ name, to: { department: name }, count }));
  return <Groups of={groups.sort((a, b) => b.count - a.count)} />;
};

/** The five ways of handling a matter, as far as they are known of any guide, and of how many they are. */
export const Ways = ({ items }: { items: GuideListing[] }) => {
  const groups = (Object.keys(handlingWays) as HandlingWay[]).map((way) => ({
    name: handlingWays[way],
    help: words.browse.ways[way],
    to: { way },
    count: items.filter(({ ways }) => ways.includes(way)).length,
  }));
  const unknown = groups.filter(({ count }) => count === 0);
  return (
    <>
      <Groups of={groups.filter(({ count }) => count > 0)} />
      <View className={style.note}>
        {words.browse.waysKnown(items.filter(({ ways }) => ways.length > 0).length, items.length)}
        {unknown.length > 0 && words.browse.waysUnknown(unknown.map(({ name }) => name).join('、'))}
        {words.browse.waysAsk}
      </View>
      <AskCard />
    </>
  );
};
