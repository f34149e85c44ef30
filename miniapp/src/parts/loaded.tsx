import type { ReactNode } from 'react';
import { Refused } from '@/client/call';
import type { Asked } from '@/client/reply';
import { inTone } from '@/client/tone';
import { words } from '@/words';
import { Box } from './box';
import { Go } from './go';
import { Icon } from './icon';
import { Notice } from './notice';
import { Skeleton } from './skeleton';
import style from './loaded.module.scss';

/** Nobody fills in anything here: what is malformed was the address that led to the page. */
const explain = (error: Error) => {
  if (!(error instanceof Refused)) return { title: words.unreached.title, help: words.unreached.help };
  const { reason, sentence, requestId } = error.reply;
  const code = words.requestCode(requestId);
  const misled = reason === 'malformed' || reason === 'no-such-route';
  if (misled) return { title: words.noSuchAddress.title, help: words.noSuchAddress.help, code };
  return { title: inTone(sentence), code };
};

/** There is nothing of that name: asking again would not help. */
const isFinal = (error: Error) => error instanceof Refused && /^(no-such|malformed)/.test(error.reply.reason);

/**
 * What was asked for, in whichever state it is: on its way (a skeleton), refused or unreached (why, and
 * what to press), kept from an earlier time (a bar that says from when), or here.
 */
export const Loaded = <T,>({
  of,
  children,
}: {
  of: Asked<T> & { again: () => void };
  children: (value: T) => ReactNode;
}) => {
  if (of.error) {
    const final = isFinal(of.error);
    return (
      <Notice
        icon="circle-alert"
        alert
        {...explain(of.error)}
        act={final ? undefined : [words.tryAgain, of.again]}
      >
        {final && (
          <Go to="browse" className="button">
            {words.search.browse}
          </Go>
        )}
      </Notice>
    );
  }
  if (!of.reply) return <Skeleton />;
  const { value, keptAt } = of.reply;
  return (
    <>
      {keptAt && (
        <Box role="status" className={style.offline}>
          <Icon name="wifi-off" size={20} />
          {words.keptFrom(keptAt)}
        </Box>
      )}
      {children(value)}
    </>
  );
};
