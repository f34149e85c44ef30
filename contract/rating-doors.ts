/** What leads to a rating: a one-time token of a case, or the code of a window, a point or an item. */
import * as z from 'zod/mini';
import { IntakeProgress } from './intake.ts';
import { Day, Text, named, oneOf } from './stated.ts';
import { ratingScopes, serviceSteps } from './vocabulary-of-ratings.ts';

/** w.<window>, p.<point>, i.<item>@<agency>, else a token: the scene of a mini-program code has 32 characters. */
export const Door = named('评价的入口', z.string().check(z.regex(/^[A-Za-z0-9._@-]{3,80}$/)));

const Named = z.object({ id: z.string(), name: Text });

/** What is rated, as it is shown to whoever rates it. */
export const RatingSubject = z.object({
  agency: named('谁负责', Named),
  item: named('办的事', z.nullable(Named)),
  point: named('在哪里办的', z.nullable(Named)),
  serviceWindow: named('窗口', z.nullable(Named)),
  step: named('办到哪一步', z.nullable(oneOf(serviceSteps))),
  handledOn: named('哪天办的', z.nullable(Day)),
  demonstration: named('内容是演示', z.boolean()),
});
export type RatingSubject = z.infer<typeof RatingSubject>;

export const DoorParams = z.object({ door: Door });

export const OpenDoor = z.object({
  door: Door,
  scope: named('评价的种类', oneOf(ratingScopes)),
  subject: RatingSubject,
  ratableUntil: named('评到什么时候', z.nullable(z.iso.datetime())),
  test: named('自检用，不算数', z.boolean()),
});
export type OpenDoor = z.infer<typeof OpenDoor>;

/** 办件编号: as the province writes it; 43 characters where it follows the national coding. */
const CaseNumber = named('办件编号', z.string().check(z.trim(), z.regex(/^[A-Za-z0-9-]{4,60}$/)));

export const CaseQuery = z.object({
  caseNumber: CaseNumber,
  applicant: named('办件人姓名或企业名称', z.string().check(z.trim(), z.minLength(2), z.maxLength(60))),
});

export const CaseDoors = z.object({
  caseNumber: CaseNumber,
  item: named('办的事', Named),
  agency: named('谁负责', Named),
  demonstration: z.boolean(),
  intake: named('异地代收的件到哪步；不是代收的就是空', z.nullable(IntakeProgress)),
  steps: z.array(
    z.object({
      step: oneOf(serviceSteps),
      handledOn: Day,
      place: named('在哪里办的', z.nullable(Text)),
      rated: named('评过了', z.boolean()),
      door: named('评价的入口；评过或过期就没有', z.nullable(Door)),
      ratableUntil: z.iso.datetime(),
    }),
  ),
});
export type CaseDoors = z.infer<typeof CaseDoors>;

export const DoorRequest = z.object({
  caseNumber: CaseNumber,
  step: named('办到哪一步', oneOf(serviceSteps)),
});
export const IssuedDoor = z.object({ door: Door, expiresAt: z.iso.datetime() });
