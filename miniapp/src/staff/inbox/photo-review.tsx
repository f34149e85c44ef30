import { useState } from 'react';
import type { DeskRectification } from '#contract/rectifications';
import { randomId } from '@/client/random-id';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { sayFault } from '../parts/asked';
import { ShownPhotos } from '../parts/shown-photos';
import { staffWords } from '../words';
import style from './photo-review.module.scss';

const One = ({ id, address, open }: { id: string; address: string | undefined; open: boolean }) => {
  const [error, setError] = useState<Error>();
  const review = () => {
    setError(undefined);
    act('POST /desk/photos/:id/review', { id, review: randomId(), publish: !open }).catch(setError);
  };
  return (
    <div className={style.one}>
      <ShownPhotos addresses={[address]} />
      <div>
        <div className={style.state}>{open ? staffWords.photos.open : staffWords.photos.held}</div>
        <Press className="link" onPress={review}>
          {open ? staffWords.photos.hold : staffWords.photos.publish}
        </Press>
      </div>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
    </div>
  );
};

/** The citizen's photos: none is public before somebody has looked at it. */
export const PhotoReview = ({ one: { photos, photoAddresses, rating } }: { one: DeskRectification }) => (
  <>
    {photos.map((id) => (
      <One key={id} id={id} address={photoAddresses[id]} open={rating.photos.includes(id)} />
    ))}
  </>
);
