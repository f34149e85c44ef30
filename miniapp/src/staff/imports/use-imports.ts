import { useEffect } from 'react';
import { useDesk } from '../ask';

/** How often one that runs is looked at (ms). */
const LOOK = 1_000;

/** The agency's last imports; looked at again and again while one of them runs. */
export const useImports = () => {
  const asked = useDesk('GET /desk/imports', {});
  const running = asked.reply?.value.items.some(({ state }) => state === 'running');
  const { look } = asked;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, [running, look]);
  return asked;
};
