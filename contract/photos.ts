/** 照片: what somebody shows beside their words. Sent as the bytes of an image, given as those of a JPEG. */
import * as z from 'zod/mini';
import { Id, named } from './stated.ts';

const PhotoId = named('照片的号，手机自己取', Id);

export const PhotoUpload = z.object({ id: PhotoId });

export const Photo = z.object({
  id: PhotoId,
  digest: named('存下来的那一张的 SHA-256', z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  width: named('宽（像素）', z.int()),
  height: named('高（像素）', z.int()),
});

export const PhotoQuery = z.object({
  id: PhotoId,
  until: z.optional(named('地址到什么时候为止', z.string().check(z.regex(/^\d{1,16}$/)))),
  seal: z.optional(named('地址上的封印；公开的照片不用', z.string().check(z.maxLength(64)))),
});
export const PhotoBytes = z.instanceof(Uint8Array<ArrayBuffer>);

export const PhotoReview = z.object({
  id: PhotoId,
  review: named('这一次看照片的号', Id),
  publish: named('看过了，可以公开', z.boolean()),
});
export const ReviewedPhoto = z.object({ id: PhotoId, public: named('公开了', z.boolean()) });
