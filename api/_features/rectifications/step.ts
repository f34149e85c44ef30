import { maskPersonalData } from '#rules/personal-data';
import type { Verb } from '../../_core/route.ts';
import { bindPhotos } from '../photos/bind.ts';
import { keptFields, refuseActor, refuseUncalled, refuseUnsaid } from './act-fields.ts';
import { actorOf, loadDetail, readDetail } from './detail.ts';
import { writeStep } from './write-step.ts';

/**
 * One step of the desk; anybody reads its words, so personal data in them is masked. Sent again it is the same.
 * Refuses: `no-such-receipt`, `not-yours`, `not-supervisor`, `reason-needed`, `number-left`, `no-such-photo`, and as the database
 * says `not-now`, `second-person`, `extended-already`, `sent-otherwise`.
 */
export const stepRectification: Verb<'POST /desk/rectifications/:receipt/steps'> = (sent, act) =>
  act.asCaller(async (transaction) => {
    const { staff, catalogue } = act;
    const row = await loadDetail(transaction, sent.receipt, staff);
    const by = actorOf(row, staff);
    refuseActor(sent, by);
    refuseUnsaid(sent);
    refuseUncalled(sent, row.contact_phone);
    const isNew = await writeStep(transaction, {
      id: sent.id,
      rating: row.number,
      act: sent.act,
      by,
      staff_id: staff.id,
      staff_name: staff.name,
      words: maskPersonalData(sent.words),
      private_words: sent.privateWords,
      photos: sent.photos,
      ...keptFields(sent),
    });
    if (isNew && sent.photos.length) await bindPhotos(transaction, sent.photos, row.number);
    return readDetail(transaction, sent.receipt, staff, catalogue);
  });
