import { View } from '@tarojs/components';
import type { ServicePoint } from '#contract/service-points';
import { stated } from '#rules/known';
import { useAgency } from '@/client/agency';
import { Card } from '@/parts/card';
import { Copy } from '@/parts/copy';
import { Dial } from '@/parts/dial';
import { KeyRow } from '@/parts/key-row';
import { Tag } from '@/parts/tag';
import { words } from '@/words';
import { Way } from '../way';
import { placeWords } from '../words';
import style from './whereabouts.module.scss';

/** Where it is, how one gets there, and whom to call: where nobody has said its number, the agency's. */
export const Whereabouts = ({ point }: { point: ServicePoint }) => {
  const { anyPhone } = useAgency();
  const [address, directions, position] = [
    stated(point.address),
    stated(point.directions),
    stated(point.position),
  ];
  const phone = stated(point.phone) ?? anyPhone;
  return (
    <Card>
      <KeyRow label={placeWords.point.address}>
        {address ?? words.askWindow}
        <View className={style.acts}>
          {position && (
            <Way
              to={{ name: point.name, address, position }}
              className="link"
              label={placeWords.nearby.wayTo(point.name)}
            >
              {placeWords.nearby.way}
            </Way>
          )}
          {address && (
            <Copy text={address} className="link">
              {placeWords.point.copy}
            </Copy>
          )}
        </View>
      </KeyRow>
      {directions && <KeyRow label={placeWords.point.directions}>{directions}</KeyRow>}
      <Dial phone={phone}>
        <KeyRow label={placeWords.point.phone} link>
          {phone} {point.demonstration && <Tag>{words.demonstration}</Tag>}
        </KeyRow>
      </Dial>
    </Card>
  );
};
