import { afterAll, expect, it } from 'vitest';
import { auditActs } from '#contract/vocabulary-of-audit';
import { staffRoles } from '#contract/vocabulary-of-staff';
import * as crossing from '#contract/vocabulary-of-cross-region';
import { importKinds, importStates } from '#contract/vocabulary-of-imports';
import { missedQueryVerdicts } from '#contract/vocabulary-of-missed-queries';
import { claimStates, delegationMoves, receiverKinds } from '#contract/vocabulary-of-item-lists';
import * as words from '#contract/vocabulary';
import * as drafted from '#contract/vocabulary-of-guide-drafts';
import * as rated from '#contract/vocabulary-of-ratings';
import * as handled from '#contract/vocabulary-of-rectifications';
import { connected } from '../../run/connected.ts';
import { copyDatabase } from '../copied-database.ts';

const { owner, drop } = await copyDatabase();
afterAll(drop);

/** Every column that the database closes to a list, and the list of the vocabulary that it is. */
const lists = {
  'bundle_variants.confidence': words.confidences,
  'bundles.audience': words.audiences,
  'case_steps.step': rated.serviceSteps,
  'claims.state': claimStates,
  'channels.id': words.ratingChannels,
  'comment_reviews.words_of': rated.wordsOf,
  'cross_region_agreements.direction': words.agreementDirections,
  'cross_region_agreements.scope': words.agreementScopes,
  'cross_region_items.mode': words.handlingModes,
  'cross_region_items.postage_payer': words.postagePayers,
  'cross_region_listings.audiences': words.audiences,
  'audit_entries.act': auditActs,
  'cross_region_listings.confidence': words.confidences,
  'cross_region_listings.mode': words.handlingModes,
  'cross_region_parties.role': words.partyRoles,
  'guide_draft_moves.by': { editor: '', reviewer: '', clock: '' },
  'guide_drafts.audience': words.audiences,
  'guide_drafts.kind': drafted.guideDraftKinds,
  'guide_drafts.state': drafted.guideDraftStates,
  'guide_versions.audience': words.audiences,
  'delegations.move': delegationMoves,
  'delegations.receiver_kind': receiverKinds,
  'guides.audience': words.audiences,
  'guides.business_theme': words.businessThemes,
  'guides.life_stage': words.lifeStages,
  'imports.kind': importKinds,
  'imports.state': importStates,
  'intake_cases.state': crossing.intakeStates,
  'intake_moves.side': crossing.intakeSides,
  'level_checks.level': rated.ratingLevels,
  'missed_query_verdicts.verdict': missedQueryVerdicts,
  'ratings.channel': words.ratingChannels,
  'ratings.level': rated.ratingLevels,
  'ratings.scope': rated.ratingScopes,
  'rectification_moves.by': handled.actors,
  'rectification_steps.outcome': handled.followUpOutcomes,
  'rectification_steps.reason': handled.voidReasons,
  'rectification_steps.remedy': handled.remedies,
  'rectifications.outcome': handled.rectificationOutcomes,
  'rectifications.state': handled.rectificationStates,
  'rectifications.void_reason': handled.voidReasons,
  'regions.level': words.regionLevels,
  'service_points.kind': rated.servicePointKinds,
  'sources.kind': words.sourceKinds,
  'staff.roles': staffRoles,
  'staff_invitations.roles': staffRoles,
  'supplements.level': rated.ratingLevels,
};
/** Lists that nobody is shown. */
const unspoken = new Set([
  'photos.check_state',
  'quotas.what',
  'ratings.comment_check',
  'rectifications.appeal',
  'supervision_orders.cause',
]);

it('the closed lists of the database are those of the vocabulary, member by member', async () => {
  const { rows } = await connected(owner, (client) =>
    client.query(`
      select conrelid::regclass || '.' || attname as column, pg_get_constraintdef(pg_constraint.oid) as definition
      from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
      where contype = 'c' and cardinality(conkey) = 1 and connamespace = 'public'::regnamespace
        and pg_get_constraintdef(pg_constraint.oid) like '%ARRAY[%'`),
  );
  const kept = rows
    .filter(({ column }) => !unspoken.has(column))
    .map(({ column, definition }) => [
      column,
      [...definition.matchAll(/'([^']+)'::text/g)].map(([, member]) => member).sort(),
    ]);
  const spoken = Object.entries(lists).map(([column, list]) => [column, Object.keys(list).sort()]);
  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(spoken));
});

it('a line of the ledger is of a kind of the vocabulary', async () => {
  const { rows } = await connected(owner, (client) =>
    client.query("select pg_get_functiondef('haoban.is_leaf'::regproc) as definition"),
  );
  const kinds = [...rows[0].definition.matchAll(/when '([^']+)' then/g)].map(([, kind]) => kind);
  expect(kinds.sort()).toEqual(Object.keys(words.ledgerKinds).sort());
});
