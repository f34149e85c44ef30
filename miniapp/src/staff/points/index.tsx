import { useState } from 'react';
import type { DeskPoint } from '#contract/desk-places';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { Segments } from '@/parts/segments';
import { useDesk } from '../ask';
import { Asked } from '../parts/asked';
import { Desk } from '../parts/desk';
import { SelectField } from '../parts/field';
import { AddPoint } from './add';
import { Codes } from './codes';
import type { EditorProps } from './editor';
import { Facts } from './facts';
import { Hours } from './hours';
import { Windows } from './windows';
import { pointWords } from './words';
import style from './index.module.scss';

type Tab = keyof typeof pointWords.tabs;
const editors = { facts: Facts, hours: Hours, windows: Windows, codes: Codes };

/** A point and what one wants to change of it. After each change it is drawn anew, from what is there now. */
const Editor = ({ desk }: Omit<EditorProps, 'onSaved'>) => {
  const [tab, setTab] = useState<Tab>('facts');
  const [saved, setSaved] = useState(false);
  const Tab = editors[tab];
  const choose = (chosen: Tab) => {
    setSaved(false);
    setTab(chosen);
  };
  return (
    <>
      <div className={style.tabs}>
        <Segments label={desk.point.name} options={{ ...pointWords.tabs }} chosen={tab} onChoose={choose} />
      </div>
      <Tab key={desk.revision} desk={desk} onSaved={() => setSaved(true)} />
      <div role="status" className={style.saved}>
        {saved && pointWords.saved}
      </div>
    </>
  );
};

const Points = ({ items }: { items: DeskPoint[] }) => {
  const [chosen, setChosen] = useState(items[0]?.point.id);
  const [adding, setAdding] = useState(false);
  const desk = items.find(({ point }) => point.id === chosen) ?? items[0];
  const added = (point: string) => {
    setAdding(false);
    setChosen(point);
  };
  if (adding) return <AddPoint onAdded={added} onCancel={() => setAdding(false)} />;
  return (
    <>
      <div className={style.choose}>
        {desk ? (
          <SelectField
            label={pointWords.point}
            value={desk.point.id}
            options={items.map(({ point }) => [
              point.id,
              point.retiredOn ? pointWords.retiredName(point.name) : point.name,
            ])}
            onChange={setChosen}
          />
        ) : (
          <Notice icon="map-pin" title={pointWords.none} />
        )}
        <Press className="link" onPress={() => setAdding(true)}>
          {pointWords.add}
        </Press>
      </div>
      {desk && <Editor key={desk.point.id} desk={desk} />}
    </>
  );
};

/** 网点和窗口: where the agency's places are, when they open, which window takes what, and the codes that hang there. */
export default function PointsPage() {
  const asked = useDesk('GET /desk/service-points', {});
  return (
    <Desk title={pointWords.title} at="points">
      <div className={style.head}>
        <h1 className={style.title}>{pointWords.title}</h1>
        <p className={style.help}>{pointWords.help}</p>
      </div>
      <Asked of={asked}>{({ items }) => <Points items={items} />}</Asked>
    </Desk>
  );
}
