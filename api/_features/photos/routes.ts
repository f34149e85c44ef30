import { citizen, staff } from '../../_core/route.ts';
import { reviewPhoto } from './review.ts';
import { uploadEvidence, uploadPhoto } from './upload.ts';

export const photos = [
  citizen('POST /photos/:id', uploadPhoto),
  staff('POST /desk/photos/:id', uploadEvidence),
  staff('POST /desk/photos/:id/review', reviewPhoto),
];
