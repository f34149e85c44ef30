import type { ServicePoint } from '#contract/service-points';
import { Card } from '@/parts/card';
import { Heading } from '@/parts/heading';
import { Row } from '@/parts/row';
import { placeWords } from '../words';

/** The windows in their order, with how much each takes. The one of the self-test is no window. */
export const Windows = ({ windows }: Pick<ServicePoint, 'windows'>) => {
  const real = windows.filter(({ test }) => !test);
  if (!real.length) return null;
  return (
    <>
      <Heading level={2}>{placeWords.point.windows}</Heading>
      <Card>
        {real.map(({ id, name, comprehensive, items }) => (
          <Row
            key={id}
            title={name}
            help={items.length ? placeWords.point.items(items.length) : placeWords.point.noItems}
            tag={comprehensive ? placeWords.point.comprehensive : undefined}
            end={null}
          />
        ))}
      </Card>
    </>
  );
};
