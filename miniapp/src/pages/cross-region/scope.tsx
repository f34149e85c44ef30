import { View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { crossRegionScopes } from '#contract/vocabulary';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { KeyRow } from '@/parts/key-row';
import { Loaded } from '@/parts/loaded';
import { words } from '@/words';
import { crossRegionWords } from './words';
import style from './scope.module.scss';

/** How far a guide reaches, and whose word that is. */
const scopeOf = ({ facts: { service }, sources }: Guide) => {
  const { crossRegionScope: scope, crossRegionNote: note } = service;
  const fact = typeof scope === 'object' ? scope : note;
  if (typeof fact !== 'object') return { text: words.askWindow };
  const source = sources.find(({ id }) => id === fact.source);
  return {
    text: fact === scope ? crossRegionScopes[scope.value] : fact.value,
    saidBy: source && crossRegionWords.page.scopeSaidBy(source.publisher, source.regionCode !== null),
  };
};

/** What the guide itself says of how far it reaches. */
export const Scope = ({ code }: { code: string }) => (
  <Loaded of={useReply('GET /guides/:code', { code })}>
    {(guide) => {
      const { text, saidBy } = scopeOf(guide);
      return (
        <Card>
          <View className={style.name}>{guide.name}</View>
          <KeyRow label={crossRegionWords.page.scope}>
            <View>{text}</View>
            {saidBy && <View className={style.said}>{saidBy}</View>}
          </KeyRow>
        </Card>
      );
    }}
  </Loaded>
);
