import { useAgency } from '@/client/agency';
import { Card } from './card';
import { AgencyPhone, HotlinePhone } from './phone-rows';

/** Whom to ask: the agency of the person's district where its number is known, and 12345 always. */
export const AskCard = () => {
  const { agency, phone } = useAgency();
  return (
    <Card>
      {agency && phone && <AgencyPhone agency={agency} phone={phone} />}
      <HotlinePhone />
    </Card>
  );
};
