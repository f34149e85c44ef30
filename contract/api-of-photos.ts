/** The routes of photos: sent as an image, not as JSON. */
import { ofCitizen, ofClerk, written, type Endpoint } from './endpoint.ts';
import { Photo, PhotoBytes, PhotoQuery, PhotoReview, PhotoUpload, ReviewedPhoto } from './photos.ts';

const uploaded = ['not-a-photo', 'too-large', 'too-many', 'sent-otherwise', 'photos-away'] as const;

export const apiOfPhotos = {
  'POST /photos/:id': {
    summary: '传一张照片（JPEG、PNG、WebP，4 MB 以内），评价时用；拍摄地点等附带信息都会去掉',
    audience: 'citizen',
    takes: 'image',
    send: PhotoUpload,
    receive: Photo,
    refuses: [...uploaded, ...ofCitizen],
    fresh: 'always',
  },
  'GET /photos/:id': {
    summary: '一张照片：公开的谁都能看；没公开的，凭刚给出的地址看一小时',
    audience: 'anyone',
    send: PhotoQuery,
    receive: PhotoBytes,
    refuses: ['no-such-photo', 'photos-away'],
    fresh: 'for-an-hour',
    media: 'image/jpeg',
  },
  'POST /desk/photos/:id': {
    summary: '传一张整改的照片',
    audience: 'clerk',
    takes: 'image',
    send: PhotoUpload,
    receive: Photo,
    refuses: [...uploaded, ...ofClerk],
    fresh: 'always',
  },
  'POST /desk/photos/:id/review': {
    summary: '看过一张照片：公开，或者不公开',
    audience: 'clerk',
    send: PhotoReview,
    receive: ReviewedPhoto,
    refuses: ['no-such-photo', ...ofClerk, ...written],
    fresh: 'always',
  },
} as const satisfies Record<string, Endpoint>;
