import { anyone, citizen, staff } from '../../_core/route.ts';
import { findCase } from './find.ts';
import { openDoor } from './open.ts';
import { sendDoor } from './send.ts';

export const ratingDoors = [
  anyone('GET /rating-doors/:door', openDoor),
  citizen('POST /rating-doors', findCase),
  staff('POST /desk/rating-doors', sendDoor),
];
