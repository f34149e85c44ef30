/** What the facts of a 办事指南 are made of where one value is not enough: a material, a step, a fee, a place. */
import * as z from 'zod/mini';
import { Day, Text, Url, named, oneOf, stated } from './stated.ts';
import { guidePartFields as names } from './vocabulary-of-guide-parts.ts';
import { limitUnits, materialForms, materialKinds, materialOrigins } from './vocabulary.ts';

const Yes = z.boolean();
const Count = z.int().check(z.minimum(0), z.maximum(1000));

/** 时限: a number and its unit; `unit-not-stated` where the source gives none. */
export const Limit = z.object({
  amount: named('多久', z.number().check(z.minimum(0), z.maximum(10000))),
  unit: named('单位', oneOf(limitUnits)),
  note: stated(names.limit.note, Text),
});

export const Material = z.object({
  name: named(names.material.name, Text),
  required: stated(names.material.required, Yes),
  kind: stated(names.material.kind, oneOf(materialKinds)),
  form: stated(names.material.form, oneOf(materialForms)),
  copies: stated(names.material.copies, Count),
  originals: stated(names.material.originals, Count),
  photocopies: stated(names.material.photocopies, Count),
  paperCopies: stated(names.material.paperCopies, Count),
  origin: stated(names.material.origin, oneOf(materialOrigins)),
  originNote: stated(names.material.originNote, Text),
  when: stated(names.material.when, Text),
  issuer: stated(names.material.issuer, Text),
  issuedWithin: stated(names.material.issuedWithin, Text),
  specification: stated(names.material.specification, Text),
  blankForm: stated(names.material.blankForm, Url),
  sample: stated(names.material.sample, Url),
  instructions: stated(names.material.instructions, Text),
  acceptance: stated(names.material.acceptance, Text),
  basis: stated(names.material.basis, Text),
  filledOnSite: stated(names.material.filledOnSite, Yes),
  photocopyNote: stated(names.material.photocopyNote, Text),
  exempt: stated(names.material.exempt, Yes),
  deferrable: stated(names.material.deferrable, Yes),
  note: stated(names.material.note, Text),
});
export type Material = z.infer<typeof Material>;

export const Step = z.object({
  name: named(names.step.name, Text),
  office: stated(names.step.office, Text),
  handler: stated(names.step.handler, Text),
  limit: stated(names.step.limit, Limit),
  specialProcedure: stated(names.step.specialProcedure, Text),
});

export const Basis = z.object({
  law: named(names.basis.law, Text),
  number: stated(names.basis.number, Text),
  article: stated(names.basis.article, Text),
  text: stated(names.basis.text, Text),
  issuedOn: stated(names.basis.issuedOn, Day),
  effectiveOn: stated(names.basis.effectiveOn, Day),
});

export const SpecialProcedure = z.object({
  kind: named(names.specialProcedure.kind, Text),
  basis: stated(names.specialProcedure.basis, Text),
  limit: stated(names.specialProcedure.limit, Limit),
});

export const Fee = z.object({
  name: named(names.fee.name, Text),
  standard: stated(names.fee.standard, Text),
  basis: stated(names.fee.basis, Text),
  reducible: stated(names.fee.reducible, Yes),
  reductionBasis: stated(names.fee.reductionBasis, Text),
  note: stated(names.fee.note, Text),
});

export const Place = z.object({
  name: named(names.place.name, Text),
  address: stated(names.place.address, Text),
  window: stated(names.place.window, Text),
  phone: stated(names.place.phone, Text),
  longitude: stated(names.place.longitude, z.number().check(z.minimum(-180), z.maximum(180))),
  latitude: stated(names.place.latitude, z.number().check(z.minimum(-90), z.maximum(90))),
  directions: stated(names.place.directions, Text),
});

export const Remedy = z.object({
  body: named(names.remedy.body, Text),
  address: stated(names.remedy.address, Text),
  phone: stated(names.remedy.phone, Text),
  url: stated(names.remedy.url, Url),
});
