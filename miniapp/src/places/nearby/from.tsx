import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { ServicePoint } from '#contract/service-points';
import type { Position } from '#rules/distance';
import { stated } from '#rules/known';
import { Box } from '@/parts/box';
import { Card } from '@/parts/card';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { locate } from '../locate';
import { placeWords } from '../words';
import style from './from.module.scss';

/** Where distances are counted from; without a name it is where the person is. */
export type Origin = { position: Position; name?: string };

type FromProps = {
  points: readonly ServicePoint[];
  origin: Origin | undefined;
  onChoose: (origin: Origin) => void;
};

const Places = ({ points, onChoose }: Pick<FromProps, 'points' | 'onChoose'>) => (
  <Card>
    {points.map(({ id, name, position }) => {
      const at = stated(position);
      return (
        at && (
          <Press key={id} onPress={() => onChoose({ position: at, name })}>
            <Row icon="map-pin" title={placeWords.nearby.fromPlace(name)} end={null} />
          </Press>
        )
      );
    })}
  </Card>
);

/** From where to count: the phone's own place, which is asked for when one presses, or a place that one chooses. */
export const From = ({ points, origin, onChoose }: FromProps) => {
  const [choosing, setChoosing] = useState(false);
  const [state, setState] = useState<'still' | 'locating' | 'failed'>('still');
  const find = () => {
    setState('locating');
    locate().then(
      (position) => {
        setState('still');
        setChoosing(false);
        onChoose({ position });
      },
      () => {
        setState('failed');
        setChoosing(true);
      },
    );
  };
  const choose = (chosen: Origin) => {
    setState('still');
    setChoosing(false);
    onChoose(chosen);
  };
  const said = origin && (origin.name ? placeWords.nearby.from(origin.name) : placeWords.nearby.located);
  return (
    <View className={style.from}>
      <View className={style.ways}>
        <Press className={`button ${style.way}`} onPress={find}>
          <Icon name="map-pin" size={20} />
          <Text>{state === 'locating' ? placeWords.nearby.locating : placeWords.nearby.locate}</Text>
        </Press>
        <Press className="link" unfolded={choosing} onPress={() => setChoosing(!choosing)}>
          {placeWords.nearby.choose}
        </Press>
      </View>
      <Box role="status" className={style.said}>
        {state === 'failed' ? placeWords.nearby.failed : (said ?? placeWords.nearby.private)}
      </Box>
      {choosing && (
        <>
          <View className={style.said}>{placeWords.nearby.chooseHelp}</View>
          <Places points={points} onChoose={choose} />
        </>
      )}
    </View>
  );
};
