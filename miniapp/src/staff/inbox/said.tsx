import type { DeskRectification } from '#contract/rectifications';
import { sayTag } from '#rules/rating-tags';
import { Dial } from '@/parts/dial';
import { Go } from '@/parts/go';
import { Tag } from '@/parts/tag';
import { PhotoReview } from './photo-review';
import { staffWords } from '../words';
import { moment } from '../moment';
import style from './said.module.scss';

/** Whom to ring, where the API says so: only who follows it up is told. */
const Contact = ({ one: { contact, named } }: { one: DeskRectification }) => {
  if (!contact) return named === false && <p className={style.quiet}>{staffWords.detail.anonymous}</p>;
  return (
    <>
      <h3 className={style.title}>{staffWords.detail.contact}</h3>
      <div className={style.contact}>
        <span>{contact.name}</span>
        <Dial className="link" phone={contact.phone}>
          {contact.phone}
        </Dial>
      </div>
      <p className={style.quiet}>{staffWords.detail.contactHelp}</p>
    </>
  );
};

/** The citizen's words as they were written, what they chose and showed, and whom to ring. */
export const Said = ({ one }: { one: DeskRectification }) => (
  <>
    <h3 className={style.title}>{staffWords.detail.said}</h3>
    <blockquote className={style.words}>
      {one.comment || one.rating.comment || staffWords.detail.noWords}
    </blockquote>
    <PhotoReview one={one} />
    <div className={style.tags}>
      {one.rating.tags.map((tag) => (
        <Tag key={tag}>{sayTag(tag)}</Tag>
      ))}
    </div>
    {one.rating.item && (
      <Go to="deskRemarks" with={{ code: one.rating.item.id }} className="link">
        {staffWords.detail.remarks}
      </Go>
    )}
    {one.givenAt && <p className={style.quiet}>{staffWords.detail.given(moment(one.givenAt))}</p>}
    {one.rating.supplement && (
      <>
        <h3 className={style.title}>{staffWords.detail.supplement}</h3>
        <blockquote className={style.words}>
          {one.supplementComment || one.rating.supplement.comment || staffWords.detail.noWords}
        </blockquote>
      </>
    )}
    <Contact one={one} />
  </>
);
