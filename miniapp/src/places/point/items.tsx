import { useState } from 'react';
import type { Received } from '#contract/api';
import { Card } from '@/parts/card';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Row } from '@/parts/row';
import { TextField } from '@/parts/text-field';
import { placeWords } from '../words';
import style from './items.module.scss';

/** How many are shown until one asks for the rest. */
const FIRST = 8;

type Page = Received<'GET /service-points/:id'>;
type ItemsProps = { items: Page['items']; windows: Page['point']['windows'] };

/** What can be done here and at which windows, to be searched by name. */
export const Items = ({ items, windows }: ItemsProps) => {
  const [typed, setTyped] = useState('');
  const [whole, setWhole] = useState(false);
  if (!items.length) return null;
  const names = new Map(windows.map(({ id, name }) => [id, name]));
  const found = items.filter(({ name }) => name.includes(typed.trim()));
  const shown = whole ? found : found.slice(0, FIRST);
  const rest = found.length - shown.length;
  return (
    <>
      <Heading level={2}>{placeWords.point.what}</Heading>
      <TextField label={placeWords.point.find} value={typed} most={40} onChange={setTyped} />
      {shown.length ? (
        <Card>
          {shown.map(({ code, name, windows: at }) => (
            <Go key={code} to="guide" with={{ code }}>
              <Row title={name} help={placeWords.point.at(at.map((id) => names.get(id) ?? id).join('、'))} />
            </Go>
          ))}
        </Card>
      ) : (
        <Notice icon="search" title={placeWords.point.nothing} help={placeWords.point.nothingHelp} />
      )}
      {rest > 0 && (
        <Press className={`button button--second ${style.more}`} onPress={() => setWhole(true)}>
          {placeWords.point.more(rest)}
        </Press>
      )}
    </>
  );
};
