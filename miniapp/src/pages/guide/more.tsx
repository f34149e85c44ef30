import { View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { guideFields, guideGroups } from '#contract/vocabulary-of-guides';
import { Card } from '@/parts/card';
import { Fold } from '@/parts/fold';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Original } from '@/parts/original';
import { SourceLines } from '@/parts/source-lines';
import { guideWords } from '@/words-of-guides';
import { claimsOf, sourceName, type Fact } from './claims';
import { sayValue } from './field';
import { monthOf, portalOf } from './origin';
import { Quality } from './quality';
import { changeWords } from './words-of-changes';
import style from './more.module.scss';

type Group = keyof typeof guideGroups;

/** What stands in a section of its own, with every detail. */
const inFull = new Set([
  'identity.summary',
  'process.conditions',
  'process.steps',
  'process.situations',
  'materials.list',
  'authority.legalBasis',
  'questions.list',
]);

/** The stated fields of a group that have no section of their own. */
const statedIn = (guide: Guide, group: Group) => {
  const facts = guide.facts[group] as Record<string, Fact<unknown>>;
  return Object.entries<string>(guideFields[group]).flatMap(([field, label]) => {
    const claims = inFull.has(`${group}.${field}`) ? [] : claimsOf(facts[field] ?? 'not-provided');
    return claims.length ? [{ place: `${group}.${field}`, label, claims }] : [];
  });
};

const Line = ({ text }: { text: string }) =>
  /^https?:\/\//.test(text) ? (
    <Original url={text} className="link">
      {guideWords.original}
    </Original>
  ) : (
    <View>{text}</View>
  );

/** Every other field that somebody stated, by its group, each with who says so; then all sources. */
export const More = ({ guide }: { guide: Guide }) => {
  const portal = portalOf(guide);
  return (
    <>
      <Heading level={2}>{guideWords.more}</Heading>
      <Card>
        {(Object.keys(guideGroups) as Group[]).map((group) => {
          const fields = statedIn(guide, group);
          if (!fields.length) return null;
          return (
            <Fold key={group} title={guideGroups[group]}>
              {fields.map(({ place, label, claims }) => (
                <View key={place} className={style.field}>
                  <View className={style.label}>{label}</View>
                  {claims.map(({ value, source }) => (
                    <View key={source}>
                      {sayValue(place, value).map((text) => (
                        <Line key={text} text={text} />
                      ))}
                      <View className={style.source}>{guideWords.saidBy(sourceName(guide, source))}</View>
                    </View>
                  ))}
                </View>
              ))}
            </Fold>
          );
        })}
      </Card>
      <Quality of={guide.quality} />
      <SourceLines sources={guide.sources} />
      <View className={style.version}>
        {portal && guideWords.checked(portal.publisher, monthOf(portal.readOn))}
        <View>{guideWords.version(guide.version, guide.publishedOn)}</View>
        <Go to="guideChanges" with={{ code: guide.code }} className="link">
          {changeWords.title}
        </Go>
      </View>
    </>
  );
};
