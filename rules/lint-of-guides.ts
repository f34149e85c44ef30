/** What the rules read of a guide: no more than they need, and any of it may be unknown. */
import type { Absence, Audience } from '#contract/vocabulary';

export type Limit = { amount: number; unit: string };
type Fact<T> = { value: T; source: string } | Absence;
type Facts = {
  identity: {
    implementationCode: Fact<string>;
    taskCode: Fact<string>;
    basicCode: Fact<string>;
  };
  authority: { kind: Fact<string>; levels: Fact<readonly string[]>; agencyCode: Fact<string> };
  service: {
    audiences: Fact<readonly Audience[]>;
    caseKind: Fact<string>;
    individualThemes: Fact<readonly string[]>;
    businessThemes: Fact<readonly string[]>;
  };
  limits: { statutory: Fact<Limit>; promised: Fact<Limit> };
  process: { steps: Fact<readonly { name: string; limit: Limit | Absence; specialProcedure: string }[]> };
  materials: {
    list: Fact<readonly { name: string; origin: string; issuer: string; exempt: boolean | Absence }[]>;
  };
  fees: {
    charged: Fact<boolean>;
    basis: Fact<string>;
    items: Fact<readonly { standard: string; basis: string }[]>;
    onlinePayment: Fact<boolean>;
  };
  outcome: {
    name: Fact<string>;
    kind: Fact<string>;
    sample: Fact<string>;
    courier: Fact<boolean>;
    delivery: Fact<readonly string[]>;
    resultByPost: Fact<string>;
  };
  visits: { count: Fact<number>; reason: Fact<string> };
  online: { available: Fact<boolean>; depth: Fact<string> };
  contact: { consultPhone: Fact<string>; complaintPhone: Fact<string>; phonesTestedOn: Fact<string> };
  questions: { list: Fact<readonly unknown[]> };
};

export type Content = {
  audience: Audience;
  lifeStage: string | null;
  businessTheme: string | null;
  facts: Facts;
};

/** What is on record of a source: its kind, and the day it was last read, as far as that is known. */
type OnRecord = { kind: string; readOn: string | null };
/** The source of an id; undefined where none is on record. */
export type FindSource = (id: string) => OnRecord | undefined;

/** What breaks a rule: where, and what the sentence is about. */
export type Breach = { place: `${string}.${string}`; about?: string };
