import { useAgency } from '@/client/agency';
import { usePreferences } from '@/client/preferences';
import { useReply } from '@/client/reply';
import { Go } from '@/parts/go';
import { Row } from '@/parts/row';
import { words } from '@/words';
import { guideWords } from '@/words-of-guides';

/** 办过？说说怎么样: to the agency of the person's district, where it takes ratings here; else to every channel there is. */
export const RateRow = ({ code }: { code: string }) => {
  const { region } = usePreferences();
  const { agency } = useAgency();
  const points = useReply('GET /service-points', { region }).reply?.value.items;
  if (!agency || !points?.some(({ agencyId }) => agencyId === agency.id))
    return (
      <Go to="channels">
        <Row icon="message-square-text" title={guideWords.channels} />
      </Go>
    );
  return (
    <Go to="give" with={{ door: `i.${code}@${agency.id}` }}>
      <Row
        icon="message-square-text"
        title={guideWords.rate}
        help={guideWords.rateHelp}
        tag={agency.demonstration ? words.demonstration : undefined}
      />
    </Go>
  );
};
