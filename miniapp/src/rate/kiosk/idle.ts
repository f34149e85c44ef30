import { useDidHide } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useReturn } from './return';

/** How long nobody touches the tablet before it forgets who stood there (ms). */
const IDLE = 60_000;

/**
 * Who stands at the tablet, as a number: the next one begins when it was left alone for a minute, when somebody
 * says so, or when the page is left. `touched` keeps whoever is there.
 */
export const useVisitor = () => {
  const [visitor, setVisitor] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const next = useCallback(() => setVisitor((one) => one + 1), []);
  const touched = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(next, IDLE);
  }, [next]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useDidHide(next);
  useReturn(next);
  return { visitor, next, touched };
};
