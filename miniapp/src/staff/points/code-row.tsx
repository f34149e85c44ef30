import { useState } from 'react';
import type { Received } from '#contract/api';
import type { DeskPoint } from '#contract/desk-places';
import { addressOf, read } from '@/client/call';
import { addressOf as pageAddress } from '@/client/address';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { Copied } from '../parts/copied';
import { pointWords } from './words';
import style from './code-row.module.scss';

type RowProps = {
  name: string;
  /** The door of the first code that hung here. */
  first: string;
  codes: DeskPoint['codes'];
  onError: (error: Error | undefined) => void;
};

type CodeProps = { door: string; onRetire: () => void } & Pick<RowProps, 'name' | 'onError'>;

/** The code that WeChat draws, once somebody wants to see it. */
const MiniProgramCode = ({ door, name, onError }: Omit<CodeProps, 'onRetire'>) => {
  const [drawn, setDrawn] = useState<Received<'GET /desk/place-codes/:door'>>();
  const words = pointWords.codes;
  const draw = () =>
    read<Received<'GET /desk/place-codes/:door'>>(addressOf('GET /desk/place-codes/:door', { door })).then(
      ({ value }) => setDrawn(value),
      onError,
    );
  if (!drawn)
    return (
      <Press className="link" onPress={() => void draw()}>
        {words.miniProgram}
      </Press>
    );
  return drawn.picture ? (
    <img className={style.picture} src={drawn.picture} alt={words.miniProgramAlt(name)} />
  ) : (
    <div role="status">{words.noMiniProgram}</div>
  );
};

const Retire = ({ onRetire }: Pick<CodeProps, 'onRetire'>) => {
  const [asking, setAsking] = useState(false);
  const words = pointWords.codes;
  if (!asking)
    return (
      <Press className="link" onPress={() => setAsking(true)}>
        {words.retire}
      </Press>
    );
  return (
    <div role="alert" className={style.asking}>
      {words.confirm}
      <div className={style.acts}>
        <Press className="link" onPress={onRetire}>
          {words.confirmed}
        </Press>
        <Press className="link" onPress={() => setAsking(false)}>
          {words.back}
        </Press>
      </div>
    </div>
  );
};

/** A code that opens: its address, and how it is given up. There may be several, each on a sheet of its own. */
const OpenCode = ({ door, name, onRetire, onError }: CodeProps) => (
  <div>
    <Copied label={pointWords.codes.open} text={location.origin + pageAddress('give', { door, via: 'qr' })} />
    <div className={style.acts}>
      <Retire onRetire={onRetire} />
      <MiniProgramCode door={door} name={name} onError={onError} />
    </div>
  </div>
);

/** The codes of one place: which open, which were given up, and how a new one is made. */
export const CodeRow = ({ name, first, codes, onError }: RowProps) => {
  const words = pointWords.codes;
  const next = `${first}.${codes.length + 1}`;
  const send = (key: 'POST /desk/place-codes' | 'POST /desk/place-codes/:door/retire', of: string) => {
    onError(undefined);
    act(key, { door: of }).catch(onError);
  };
  return (
    <section className={style.row} aria-label={name}>
      <h3 className={style.name}>{name}</h3>
      {codes.every(({ retiredOn }) => retiredOn) && <p>{words.none}</p>}
      {codes.map(({ door, retiredOn }) =>
        retiredOn ? (
          <div key={door} className={style.retired}>
            {door} {words.retired(retiredOn)}
          </div>
        ) : (
          <OpenCode
            key={door}
            door={door}
            name={name}
            onRetire={() => send('POST /desk/place-codes/:door/retire', door)}
            onError={onError}
          />
        ),
      )}
      <Press className="link" onPress={() => send('POST /desk/place-codes', next)}>
        {words.make}
      </Press>
    </section>
  );
};
