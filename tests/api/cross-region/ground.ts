import type { Received } from '#contract/api';
import type { DeskAgreement } from '#contract/cross-region-desk';
import type { openDesk } from '../desk.ts';
import { receive } from '../open-api.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** The agreements that somebody's desk lists. */
export const listed = async (person: Desk['chenxiao']): Promise<DeskAgreement[]> => {
  const { items }: Received<'GET /desk/cross-region'> = await receive(
    'GET /desk/cross-region',
    await person.get('/desk/cross-region?limit=100'),
  );
  return items;
};

/** An agreement that an editor of 好办区 might write. */
export const written = {
  partnerName: '阎良区',
  scope: 'inter-provincial',
  direction: 'both',
  parties: [
    { regionCode: '610114', role: 'party', coversBelow: false },
    { regionCode: 'demo', role: 'party', coversBelow: false },
  ],
  partiesComplete: true,
  validFrom: '2026-01-01',
  validUntil: '2027-12-31',
  quote: '两地窗口互收互办。',
  section: '第二条',
  note: '',
  retired: false,
} as const;

/** What `seen` resolves to when it is true, asked anew until then: readers look at the catalogue once a second. */
export const eventually = async (seen: () => Promise<boolean>) => {
  const began = performance.now();
  while (!(await seen()))
    if (performance.now() - began > 10_000) throw new Error('it never came to be seen');
    else await new Promise((resolve) => setTimeout(resolve, 50));
  return performance.now() - began;
};
