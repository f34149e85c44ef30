import { maskPersonalData } from '#rules/personal-data';
import type { Transact } from '../../_core/database.ts';
import { writeStep } from '../rectifications/write-step.ts';

type CitizenStep = { id: string; act: 'add-words' | 'accept' | 'accept-not'; words: string };

/**
 * A step that the citizen takes in the handling of their own rating: in public with personal data masked, whole
 * for the desk. Sent again it is the same. Refuses: `not-now`, `sent-otherwise`.
 */
export const takeOwnStep = (transaction: Transact, rating: number, { id, act, words }: CitizenStep) =>
  writeStep(transaction, {
    id,
    rating,
    act,
    by: 'citizen',
    words: maskPersonalData(words),
    private_words: words,
  });
