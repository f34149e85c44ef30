import { anyone } from '../../_core/route.ts';
import { indexGuides } from './index.ts';
import { listGuides } from './list.ts';
import { readGuide } from './read.ts';

export const guides = [
  anyone('GET /guides', listGuides),
  anyone('GET /guides/index', indexGuides),
  anyone('GET /guides/:code', readGuide),
];
