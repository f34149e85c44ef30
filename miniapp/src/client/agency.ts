import { stated } from '#rules/known';
import { words } from '@/words';
import { usePreferences } from './preferences';
import { useReply } from './reply';

/** The agency of the person's district and its number, where they are known; 12345 answers everywhere. */
export const useAgency = () => {
  const { region } = usePreferences();
  const agency = useReply('GET /agencies', { region }).reply?.value.items[0];
  const phone = agency && stated(agency.consultPhone);
  return { agency, phone, anyPhone: phone ?? words.phone.hotline };
};
