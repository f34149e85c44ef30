import { useRouter } from '@tarojs/taro';
import type { Received } from '#contract/api';
import { guideFields } from '#contract/vocabulary-of-guides';
import { spokenReceipt } from '#rules/receipt';
import { sayTag } from '#rules/rating-tags';
import { useReply } from '@/client/reply';
import { Go } from '@/parts/go';
import { Notice } from '@/parts/notice';
import { useDesk } from '../ask';
import { Asked } from '../parts/asked';
import { Desk } from '../parts/desk';
import { staffWords } from '../words';
import style from './index.module.scss';

/** 材料 · 申请材料: what a field of a guide is called. */
const nameOf = (field: string) => {
  const [group = '', name = ''] = field.split('.');
  const fields: Record<string, Record<string, string>> = guideFields;
  return fields[group]?.[name] ?? field;
};

const Remark = ({
  code,
  remark,
}: {
  code: string;
  remark: Received<'GET /desk/guides/:code/remarks'>['remarks'][number];
}) => (
  <li className={style.remark}>
    <div className={style.count}>{staffWords.remarks.count(remark.count)}</div>
    <div className={style.what}>
      <div className={style.tag}>{sayTag(remark.tag)}</div>
      <div className={style.field}>{staffWords.remarks.about(nameOf(remark.field))}</div>
      <div className={style.links}>
        <Go to="guide" with={{ code, section: remark.section }} className="link">
          {staffWords.remarks.section}
        </Go>
        {remark.latest.map((receipt) => (
          <Go key={receipt} to="desk" with={{ receipt }} className="link">
            {spokenReceipt(receipt)}
          </Go>
        ))}
      </div>
    </div>
  </li>
);

/** What poor ratings say of a guide: each beside the field that it names, with the way to both. */
export default function RemarksPage() {
  const { code = '' } = useRouter().params;
  const guide = useReply('GET /guides/:code', { code }).reply?.value;
  const asked = useDesk('GET /desk/guides/:code/remarks', { code });
  return (
    <Desk title={staffWords.remarks.title} at="inbox">
      <h1 className={style.title}>{staffWords.remarks.title}</h1>
      <p className={style.help}>
        <Go to="guide" with={{ code }} className="link">
          {guide?.name ?? code}
        </Go>
      </p>
      <Asked of={asked}>
        {({ remarks }) =>
          remarks.length ? (
            <ul className={style.list}>
              {remarks.map((remark) => (
                <Remark key={remark.tag} code={code} remark={remark} />
              ))}
            </ul>
          ) : (
            <Notice icon="check" title={staffWords.remarks.none} />
          )
        }
      </Asked>
    </Desk>
  );
}
