import { staff } from '../../_core/route.ts';
import { enrolFactor } from './enrol.ts';
import { readAccount } from './read.ts';
import { removeFactor } from './remove.ts';
import { verifyFactor } from './verify.ts';

export const account = [
  staff('GET /desk/account', readAccount),
  staff('POST /desk/account/second-factor', enrolFactor),
  staff('POST /desk/account/second-factor/verify', verifyFactor),
  staff('POST /desk/account/second-factor/remove', removeFactor),
];
