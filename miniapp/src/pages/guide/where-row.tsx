import { usePreferences } from '@/client/preferences';
import { useReply } from '@/client/reply';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Row } from '@/parts/row';
import { words } from '@/words';
import { whereWords } from './words';

/** 去哪办: the service points of the person's district that take this matter, or at least those that there are. */
export const WhereRow = ({ code }: { code: string }) => {
  const { region } = usePreferences();
  const points = useReply('GET /service-points', { region }).reply?.value.items;
  if (!points?.length) return null;
  const taking = points.filter(({ windows }) => windows.some(({ items }) => items.includes(code)));
  return (
    <Card>
      <Go to="nearby" with={{ item: taking.length ? code : undefined }}>
        <Row
          icon="map-pin"
          title={taking.length ? whereWords.taking(taking.length) : whereWords.points}
          help={taking.length ? whereWords.takingHelp : whereWords.pointsHelp}
          tag={points.some(({ demonstration }) => demonstration) ? words.demonstration : undefined}
        />
      </Go>
    </Card>
  );
};
