import { anyone, editor, reviewer, staff } from '../../_core/route.ts';
import { beginDraft } from './begin.ts';
import { createGuide } from './create.ts';
import { discardDraft } from './discard.ts';
import { listDeskGuides } from './list.ts';
import { readDeskGuide } from './read.ts';
import { reviewDraft } from './review.ts';
import { saveDraft } from './save.ts';
import { submitDraft } from './submit.ts';
import { takeBackDraft } from './take-back.ts';
import { listVersions } from './versions.ts';
import { withdrawGuide } from './withdraw.ts';

export const guideDrafts = [
  anyone('GET /guides/:code/versions', listVersions),
  staff('GET /desk/guides', listDeskGuides),
  staff('GET /desk/guides/:code', readDeskGuide),
  editor('POST /desk/guides', createGuide),
  editor('POST /desk/guides/:code/draft', beginDraft),
  editor('POST /desk/guides/:code/draft/save', saveDraft),
  editor('POST /desk/guides/:code/draft/submit', submitDraft),
  editor('POST /desk/guides/:code/draft/take-back', takeBackDraft),
  editor('POST /desk/guides/:code/draft/discard', discardDraft),
  reviewer('POST /desk/guides/:code/draft/review', reviewDraft),
  editor('POST /desk/guides/:code/withdrawal', withdrawGuide),
];
