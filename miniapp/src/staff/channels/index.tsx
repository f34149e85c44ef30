import { useState } from 'react';
import { ratingChannels } from '#contract/vocabulary';
import type { DeskChannel } from '#contract/desk-places';
import { Notice } from '@/parts/notice';
import { act, useDesk } from '../ask';
import { Asked } from '../parts/asked';
import { Choice } from '../parts/choice';
import { Desk } from '../parts/desk';
import { Edit } from '../parts/edit';
import { InputField } from '../parts/field';
import { WordsField } from '../parts/words-field';
import { channelWords } from './words';
import style from './index.module.scss';

type State = keyof typeof channelWords.states;
type Written = { state: State; reopening: string; how: string; phone: string };

const stateOf = (open: boolean | null): State => (open === null ? 'unknown' : open ? 'open' : 'closed');
const openOf = { open: true, closed: false, unknown: null };

/** One channel: open or not, until when, how one uses it. */
const Channel = ({ channel }: { channel: DeskChannel }) => {
  const { id, revision, how, phone, open, reopening } = channel;
  const [saved, setSaved] = useState(false);
  const now: Written = { state: stateOf(open), reopening: reopening ?? '', how, phone: phone ?? '' };
  const differences = (mine: Written): [string, string][] => [
    ...(mine.state === now.state
      ? []
      : ([[channelWords.open, channelWords.states[now.state]]] as [string, string][])),
    ...(['reopening', 'how', 'phone'] as const).flatMap((key): [string, string][] =>
      mine[key] === now[key] ? [] : [[channelWords[key], now[key]]],
    ),
  ];
  return (
    <section aria-label={ratingChannels[id]} className={style.channel}>
      <h2 className={style.name}>{ratingChannels[id]}</h2>
      <Edit
        key={revision}
        name={`channel:${id}`}
        now={now}
        revision={revision}
        differences={differences}
        isFaulty={(mine) => !mine.how.trim()}
        save={(mine, seen) =>
          act('POST /desk/channels/:id', {
            id,
            revision: seen,
            how: mine.how.trim(),
            phone: mine.phone.trim() || null,
            open: openOf[mine.state],
            reopening: (mine.state === 'closed' && mine.reopening.trim()) || null,
          })
        }
        onSaved={() => setSaved(true)}
      >
        {(mine, write, tried) => (
          <>
            <Choice
              label={channelWords.open}
              options={{ ...channelWords.states }}
              chosen={mine.state}
              onChoose={(state) => write({ state })}
            />
            {mine.state === 'closed' && (
              <WordsField
                plain
                label={channelWords.reopening}
                help={channelWords.reopeningHelp}
                value={mine.reopening}
                maxLength={100}
                onChange={(said) => write({ reopening: said })}
              />
            )}
            <WordsField
              plain
              label={channelWords.how}
              fault={tried && !mine.how.trim() ? channelWords.howFault : undefined}
              value={mine.how}
              maxLength={200}
              onChange={(said) => write({ how: said })}
            />
            <InputField
              label={channelWords.phone}
              type="tel"
              value={mine.phone}
              maxLength={40}
              onChange={(said) => write({ phone: said })}
            />
          </>
        )}
      </Edit>
      <div role="status" className={style.saved}>
        {saved && channelWords.saved}
      </div>
    </section>
  );
};

/** 评价渠道: the ways to say how it went, as the agency that keeps them has them. */
export default function ChannelsPage() {
  const asked = useDesk('GET /desk/channels', {});
  return (
    <Desk title={channelWords.title} at="channels">
      <h1 className={style.title}>{channelWords.title}</h1>
      <p className={style.help}>{channelWords.help}</p>
      <Asked of={asked}>
        {({ items }) =>
          items.length ? (
            <>
              {items.map((one) => (
                <Channel key={one.id} channel={one} />
              ))}
            </>
          ) : (
            <Notice icon="info" title={channelWords.none} help={channelWords.noneHelp} />
          )
        }
      </Asked>
    </Desk>
  );
}
