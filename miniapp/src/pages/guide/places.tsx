import { Text, View } from '@tarojs/components';
import type { Guide } from '#contract/guides';
import { guideFields } from '#contract/vocabulary-of-guides';
import { guidePartFields } from '#contract/vocabulary-of-guide-parts';
import { known, stated } from '#rules/known';
import { Card } from '@/parts/card';
import { Dial } from '@/parts/dial';
import { Heading } from '@/parts/heading';
import { KeyRow } from '@/parts/key-row';
import { guideWords } from '@/words-of-guides';
import style from './section.module.scss';

const labels = guidePartFields.place;

/** Where to go, with window, telephone and hours, where somebody published it. */
export const Places = ({ guide }: { guide: Guide }) => {
  const places = known(guide.facts.places.list) ?? [];
  const hours = known(guide.facts.places.hours);
  if (!places.length && !hours) return null;
  return (
    <>
      <Heading level={2}>{guideWords.placesTitle}</Heading>
      {places.map(({ name, address, window, phone, directions }) => (
        <Card key={name}>
          <View className={style.row}>
            <Text className={style.law}>{name}</Text>
          </View>
          {stated(address) && <KeyRow label={labels.address}>{address}</KeyRow>}
          {stated(window) && <KeyRow label={labels.window}>{window}</KeyRow>}
          {stated(phone) && (
            <Dial phone={phone}>
              <KeyRow label={labels.phone} link>
                {phone}
              </KeyRow>
            </Dial>
          )}
          {stated(directions) && <KeyRow label={labels.directions}>{directions}</KeyRow>}
        </Card>
      ))}
      {hours && (
        <Card>
          <KeyRow label={guideFields.places.hours}>{hours}</KeyRow>
        </Card>
      )}
    </>
  );
};
