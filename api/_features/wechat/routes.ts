import { recordMediaCheck } from '../photos/check.ts';
import { receiveEvents } from './events.ts';

/** WeChat's own way of telling something: not a promise of ours, so it is not in the contract. */
export const wechat = receiveEvents(recordMediaCheck);
