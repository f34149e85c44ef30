import { anyone } from '../../_core/route.ts';
import { listAgencies } from './list.ts';

export const agencies = [anyone('GET /agencies', listAgencies)];
