import { View } from '@tarojs/components';
import type { Received } from '#contract/api';
import { voidReasons } from '#contract/vocabulary-of-rectifications';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Row } from '@/parts/row';
import { metricsWords } from '../words';

/** How many were voided, by reason; the entries themselves stay. */
export const Voids = ({ voids }: Pick<Received<'GET /ledger'>, 'voids'>) => {
  const count = voids.reduce((all, one) => all + one.count, 0);
  const reasons = voids.map((one) =>
    metricsWords.ledger.voidsOf(
      one.reason ? voidReasons[one.reason] : metricsWords.ledger.noReason,
      one.count,
    ),
  );
  if (!count)
    return (
      <Card>
        <Row title={metricsWords.ledger.voids(0)} end={null} />
      </Card>
    );
  return (
    <Card>
      <Go to="ledgerEntries" with={{ kind: 'void' }}>
        <Row title={metricsWords.ledger.voids(count)} help={<View>{reasons.join('，')}</View>} />
      </Go>
    </Card>
  );
};
