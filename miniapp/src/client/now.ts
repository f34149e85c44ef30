import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The time, by the minute: what shows a clock moves on while it is looked at. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
};
