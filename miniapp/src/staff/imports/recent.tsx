import type { Import } from '#contract/imports';
import { importKinds } from '#contract/vocabulary-of-imports';
import { Press } from '@/parts/press';
import { moment } from '../moment';
import { importsWords } from './words';
import style from './index.module.scss';

/** What has become of an import, in a few words. */
export const standing = ({ state, done, ready, faultCount, drafts }: Import) => {
  if (state === 'done')
    return drafts?.waiting ? importsWords.waiting(drafts.waiting) : importsWords.done(done);
  if (state === 'running') return importsWords.progress(done, ready);
  return state === 'checked' ? importsWords.checked(faultCount) : importsWords.ends[state];
};

/** The agency's last imports, each to be opened. */
export const Recent = ({ items, onOpen }: { items: Import[]; onOpen: (id: string) => void }) => (
  <section>
    <h2 className={style.heading}>{importsWords.recent}</h2>
    {!items.length && <p className={style.help}>{importsWords.none}</p>}
    <ul className={style.list}>
      {items.map((item) => (
        <li key={item.id}>
          <Press className={style.item} onPress={() => onOpen(item.id)}>
            <span className={style.name}>{item.name}</span>
            <span className={style.help}>{`${importKinds[item.kind]} · ${standing(item)}`}</span>
            <span className={style.help}>{importsWords.by(item.by, moment(item.at))}</span>
          </Press>
        </li>
      ))}
    </ul>
  </section>
);
