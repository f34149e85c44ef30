import { lintGuide } from '#rules/guide-lint';
import { dayOf } from '#rules/shanghai';
import { contentOf } from '../../guide-drafts/content.ts';
import type { Content } from './guide-columns.ts';
import type { Bringing } from './table.ts';

/** What a draft is to say; without a code it is a new guide, which is given one. */
export type Draft = {
  code?: string | undefined;
  basedOn: number | null;
  name: string;
  audience: string;
  life_stage: string | null;
  business_theme: string | null;
  department: string;
  facts: Content['facts'];
};

/** What keeps a guide from being published today; whether its sources are on record is the database's to say. */
export const errorsOf = (content: Content) =>
  lintGuide(contentOf(content), dayOf(new Date())).filter(({ level }) => level === 'error');

/**
 * Writes drafts that wait for the review of the whole import; one of a guide that broke a rule before stays with the
 * editors until it is mended.
 */
export const insertDrafts = async (drafts: Draft[], { transaction, staff, id, name, writers }: Bringing) => {
  await transaction
    .insertInto('guide_drafts')
    .values(
      drafts.map((draft) => ({
        // The database draws the number of one that is new.
        guide_code: draft.code ?? '',
        agency_id: staff.agency,
        kind: 'change',
        based_on: draft.basedOn,
        name: draft.name,
        audience: draft.audience,
        life_stage: draft.life_stage,
        business_theme: draft.business_theme,
        department: draft.department,
        facts: JSON.stringify(draft.facts),
        why: `导入“${name}”`,
        state: errorsOf(draft).length ? 'draft' : 'submitted',
        written_by: writers,
        edited_by: staff.name,
        import_id: id,
      })),
    )
    .execute();
};
