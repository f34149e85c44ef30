import { editor } from '../../_core/route.ts';
import { drawCode } from './draw.ts';
import { makeCode } from './make.ts';
import { retireCode } from './retire.ts';

export const placeCodes = [
  editor('POST /desk/place-codes', makeCode),
  editor('POST /desk/place-codes/:door/retire', retireCode),
  editor('GET /desk/place-codes/:door', drawCode),
];
