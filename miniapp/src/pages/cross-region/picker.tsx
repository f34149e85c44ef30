import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Region } from '#contract/regions';
import { callPlace, findPlaces, pathTo, placesIn } from '#rules/regions';
import { rememberPlace, useRecentPlaces } from '@/client/recent-places';
import { Box } from '@/parts/box';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { Tag } from '@/parts/tag';
import { TypingBox } from '@/parts/typing-box';
import { words } from '@/words';
import { crossRegionWords } from './words';
import style from './picker.module.scss';

/** How many of the places found are shown: who types one letter more sees the rest. */
const SHOWN = 20;

type Choosing = { places: Region[]; onChoose: (code: string) => void };

const Tile = ({ name, place, onPress }: { name: string; place: Region; onPress: () => void }) => (
  <Press className={style.tile} onPress={onPress}>
    <Text>{name}</Text>
    {place.demonstration && <Tag>{words.demonstration}</Tag>}
  </Press>
);

/** What was typed, by name or by the first letters of its pinyin. */
const Found = ({ places, typed, onChoose }: Choosing & { typed: string }) => {
  const found = findPlaces(places, typed).slice(0, SHOWN);
  if (!found.length) return <Box role="status">{crossRegionWords.place.nothing(typed)}</Box>;
  return (
    <Card>
      {found.map((place) => (
        <Press key={place.code} onPress={() => onChoose(place.code)}>
          <Row
            title={callPlace(places, place.code)}
            help={place.name}
            tag={place.demonstration ? words.demonstration : undefined}
            end={null}
          />
        </Press>
      ))}
    </Card>
  );
};

const Recent = ({ places, onChoose }: Choosing) => {
  const recent = useRecentPlaces().flatMap((code) => places.find((place) => place.code === code) ?? []);
  if (!recent.length) return null;
  return (
    <>
      <View className={style.label}>{crossRegionWords.place.recent}</View>
      <View className={style.tiles}>
        {recent.map((place) => (
          <Tile
            key={place.code}
            name={callPlace(places, place.code)}
            place={place}
            onPress={() => onChoose(place.code)}
          />
        ))}
      </View>
    </>
  );
};

/** Province → city → district. A city can be chosen whole; one without districts on record is chosen at once. */
const Steps = ({ places, onChoose }: Choosing) => {
  const [within, setWithin] = useState<string | null>(null);
  const path = within ? pathTo(places, within) : [];
  const inside = placesIn(places, within);
  const last = path[path.length - 1];
  const choosable = last && !inside.some(({ level }) => level === 'city');
  return (
    <>
      {last && (
        <View className={style.path}>
          {[undefined, ...path.slice(0, -1)].map((place) => (
            <Press
              key={place?.code ?? ''}
              className={style.step}
              onPress={() => setWithin(place?.code ?? null)}
            >
              <Text>{place?.shortName ?? crossRegionWords.place.all}</Text>
              <Icon name="chevron-right" size={16} />
            </Press>
          ))}
          <Text>{last.shortName}</Text>
        </View>
      )}
      <View className={style.tiles}>
        {choosable && (
          <Tile
            name={crossRegionWords.place.whole(last.shortName)}
            place={last}
            onPress={() => onChoose(last.code)}
          />
        )}
        {inside.map((place) => (
          <Tile
            key={place.code}
            name={place.shortName}
            place={place}
            onPress={() =>
              placesIn(places, place.code).length ? setWithin(place.code) : onChoose(place.code)
            }
          />
        ))}
      </View>
      <View className={style.note}>{crossRegionWords.place.districts}</View>
    </>
  );
};

/** The choice of a place: typed, one of the last, or step by step. */
export const Picker = ({ title, places, onChoose }: Choosing & { title: string }) => {
  const [typed, setTyped] = useState('');
  const choose = (code: string) => {
    rememberPlace(code);
    onChoose(code);
  };
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <TypingBox
        value={typed}
        label={crossRegionWords.place.search}
        placeholder={crossRegionWords.place.hint}
        onChange={setTyped}
      />
      {typed.trim() ? (
        <Found places={places} typed={typed} onChoose={choose} />
      ) : (
        <>
          <Recent places={places} onChoose={choose} />
          <Steps places={places} onChoose={choose} />
        </>
      )}
    </>
  );
};
