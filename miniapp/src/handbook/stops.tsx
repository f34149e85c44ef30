import { Text, View } from '@tarojs/components';
import { lifeStages, type LifeStage } from '#contract/vocabulary';
import { Box } from '@/parts/box';
import { Press } from '@/parts/press';
import { stageIcons } from '@/parts/stations';
import { Stop } from '@/parts/stop';
import { words } from '@/words';
import { Sideways } from './sideways';
import style from './stops.module.scss';

const stages = Object.keys(lifeStages) as LifeStage[];

/** The line of a life; one stop of it is open. */
export const Stops = ({ at, onChoose }: { at: LifeStage; onChoose: (stage: LifeStage) => void }) => {
  // The one before it is seen too, so that nobody takes it for the first.
  const before = stages[Math.max(0, stages.indexOf(at) - 1)];
  return (
    <Sideways from={`stage-${before}`} className={style.stops}>
      <Box role="tablist" label={words.home.stages} className={style.line}>
        {stages.map((stage) => (
          <View key={stage} id={`stage-${stage}`} className={style.place}>
            <Press
              role="tab"
              on={stage === at}
              className={`${style.stop} ${stage === at ? style.at : ''}`}
              onPress={() => onChoose(stage)}
            >
              <Stop icon={stageIcons[stage]} on={stage === at} />
              <Text>{lifeStages[stage]}</Text>
            </Press>
          </View>
        ))}
      </Box>
    </Sideways>
  );
};
