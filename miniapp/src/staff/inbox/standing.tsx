import type { DeskRectification } from '#contract/rectifications';
import { Icon } from '@/parts/icon';
import type { IconName } from '@/parts/icon-names';
import { staffWords } from '../words';
import style from './standing.module.scss';

const Told = ({ icon, title, help }: { icon: IconName; title: string; help?: string }) => (
  <div className={style.told}>
    <Icon name={icon} size={20} />
    <div>
      <div className={style.title}>{title}</div>
      {help}
    </div>
  </div>
);

/** What is out of the ordinary: a supervision order, an appeal, a second person that has to decide, one's own window. */
export const Standing = ({ one }: { one: DeskRectification }) => {
  const { state } = one.handling;
  const decides = one.acts.includes('confirm-void');
  return (
    <>
      {one.own && <Told icon="lock" title={staffWords.detail.handler} help={staffWords.detail.handlerHelp} />}
      {one.supervised && (
        <Told icon="siren" title={staffWords.detail.onOrder} help={staffWords.detail.onOrderHelp} />
      )}
      {one.appealed && <Told icon="info" title={staffWords.detail.appealed} />}
      {state === 'void-proposed' && !decides && <Told icon="users" title={staffWords.detail.second} />}
      {state === 'rectified' && <Told icon="history" title={staffWords.detail.waiting} />}
    </>
  );
};
