import { View } from '@tarojs/components';
import type { Received } from '#contract/api';
import { dayOf } from '#rules/shanghai';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { changeWords } from '../words-of-changes';
import { compare, labelOf, type Change } from './compare';
import style from './index.module.scss';

type VersionOf = Received<'GET /guides/:code/versions'>['versions'][number];

/** One side of a change; which side is said in a word as well, not by its colour alone. */
const Side = ({ title, className, lines }: { title: string; className?: string; lines: string[] }) =>
  lines.length ? (
    <>
      <View className={style.side}>{title}</View>
      {lines.map((line) => (
        <View key={line} className={className}>
          {line}
        </View>
      ))}
    </>
  ) : null;

const Changed = ({ change }: { change: Change }) => {
  const { gone, added } = compare(change);
  return (
    <View className={style.change}>
      <View className={style.label}>{labelOf(change)}</View>
      <Side title={changeWords.before} className={style.gone} lines={gone} />
      <Side title={changeWords.after} className={style.added} lines={added} />
      {!gone.length && !added.length && <View className={style.side}>{changeWords.source}</View>}
    </View>
  );
};

/** One version: when it was published, why, and what it changed. */
export const Version = ({ of: one, first }: { of: VersionOf; first: boolean }) => (
  <Card>
    <View className={style.version}>
      <Heading level={2} className={style.number}>
        {changeWords.version(one.number, dayOf(one.publishedAt))}
      </Heading>
      <View className={style.help}>
        {one.withdrawnAt ? changeWords.withdrawn(dayOf(one.withdrawnAt)) : changeWords.inForce}
      </View>
      {one.why && <View className={style.why}>{one.why}</View>}
      {!one.changes.length && (
        <View className={style.why}>{first ? changeWords.first : changeWords.same}</View>
      )}
      {one.changes.map((change) => (
        <Changed key={`${change.group}.${change.field}`} change={change} />
      ))}
    </View>
  </Card>
);
