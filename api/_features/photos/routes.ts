import { anyone, citizen, clerk } from '../../_core/route.ts';
import { readPhoto } from './read.ts';
import { reviewPhoto } from './review.ts';
import { uploadEvidence, uploadPhoto } from './upload.ts';

export const photos = [
  citizen('POST /photos/:id', uploadPhoto),
  anyone('GET /photos/:id', readPhoto),
  clerk('POST /desk/photos/:id', uploadEvidence),
  clerk('POST /desk/photos/:id/review', reviewPhoto),
];
