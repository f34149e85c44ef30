import type { ReactNode } from 'react';
import { Refused } from '@/client/call';
import type { Asked as State } from '@/client/reply';
import { inTone } from '@/client/tone';
import { Notice } from '@/parts/notice';
import { Skeleton } from '@/parts/skeleton';
import { words } from '@/words';
import { staffWords } from '../words';

/** What went wrong, whose fault it is, and the number to give on the telephone. */
export const sayFault = (error: Error) =>
  error instanceof Refused
    ? { title: inTone(error.reply.sentence), code: words.requestCode(error.reply.requestId) }
    : { title: staffWords.away };

/** What the desk asked for, in whichever state it is: on its way, refused or unreached, or here. */
export const Asked = <T,>({
  of,
  children,
}: {
  of: State<T> & { again: () => void };
  children: (value: T) => ReactNode;
}) => {
  if (of.error)
    return <Notice icon="circle-alert" alert {...sayFault(of.error)} act={[words.tryAgain, of.again]} />;
  return of.reply ? <>{children(of.reply.value)}</> : <Skeleton />;
};
