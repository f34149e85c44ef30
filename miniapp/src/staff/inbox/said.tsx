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

type Spoken = Pick<DeskRectification['rating'], 'comment' | 'commentHeld'>;

/** What everybody may read of words by now, which is all that the rated window sees. */
const inPublic = ({ comment, commentHeld }: Spoken) =>
  comment || staffWords.detail[commentHeld ? 'heldWords' : 'noWords'];

/** The citizen's words as they were written, what they chose and showed, and whom to ring. */
export const Said = ({ one }: { one: DeskRectification }) => (
  <>
    <h3 className={style.title}>{staffWords.detail.said}</h3>
    <blockquote className={style.words}>{one.comment || inPublic(one.rating)}</blockquote>
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
          {one.supplementComment || inPublic(one.rating.supplement)}
        </blockquote>
      </>
    )}
    <Contact one={one} />
  </>
);
