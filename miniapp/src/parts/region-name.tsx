import { Text } from '@tarojs/components';
import { usePreferences } from '@/client/preferences';
import { useReply } from '@/client/reply';
import { words } from '@/words';
import { Go } from './go';
import { Icon } from './icon';
import { Tag } from './tag';
import style from './region-name.module.scss';

/** The district that the person has chosen, once it is known. */
export const useRegion = () => {
  const { region } = usePreferences();
  return useReply('GET /regions', {}).reply?.value.items.find((one) => one.code === region);
};

/** Its name, leading to the choice of another; 演示 beside the invented one. */
export const RegionName = () => {
  const region = useRegion();
  if (!region) return null;
  return (
    <Go to="regions" className={style.region}>
      <Text className={style.name}>{region.shortName}</Text>
      <Icon name="chevron-down" size={16} />
      {region.demonstration && <Tag>{words.demonstration}</Tag>}
    </Go>
  );
};
