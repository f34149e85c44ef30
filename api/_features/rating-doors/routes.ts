import { anyone, citizen, clerk } from '../../_core/route.ts';
import { findCase } from './find.ts';
import { openDoor } from './open.ts';
import { sendDoor } from './send.ts';

export const ratingDoors = [
  anyone('GET /rating-doors/:door', openDoor),
  citizen('POST /rating-doors', findCase),
  clerk('POST /desk/rating-doors', sendDoor),
];
