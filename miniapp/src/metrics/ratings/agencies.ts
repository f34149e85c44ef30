import { useReply } from '@/client/reply';

/** The agencies that have a place where ratings are given. */
export const useAgencies = () => {
  const agencies = useReply('GET /agencies', {}).reply?.value.items ?? [];
  const points = useReply('GET /service-points', {}).reply?.value.items ?? [];
  const rated = new Set(points.map(({ agencyId }) => agencyId));
  return agencies.filter(({ id }) => rated.has(id));
};
