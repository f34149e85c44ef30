/** 照片: what somebody shows beside their words. Sent as the bytes of an image, given as those of a JPEG. */
import * as z from 'zod/mini';
import { named } from './stated.ts';

/** Its name in storage, too: one spelling. */
const PhotoId = named('照片的号，手机自己取', z.uuid().check(z.toLowerCase()));

export const PhotoUpload = z.object({ id: PhotoId });

export const Photo = z.object({
  id: PhotoId,
  digest: named('存下来的那一张的 SHA-256', z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  width: named('宽（像素）', z.int()),
  height: named('高（像素）', z.int()),
});

export const PhotoReview = z.object({
  id: PhotoId,
  review: named('这一次看照片的号', z.uuid()),
  publish: named('看过了，可以公开', z.boolean()),
});
export const ReviewedPhoto = z.object({ id: PhotoId, public: named('公开了', z.boolean()) });
