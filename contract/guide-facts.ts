/**
 * The whole field list of a 办事指南 (GB/T 39046-2020 table 4 and the provinces' operational fields):
 * each fact has its place here, also where nobody has stated it yet.
 */
import * as z from 'zod/mini';
import { Basis, Fee, Limit, Material, Place, Remedy, SpecialProcedure, Step } from './guide-parts.ts';
import { Day, Text, Url, fact, named, oneOf } from './stated.ts';
import { guideFields as names } from './vocabulary-of-guides.ts';
import * as lists from './vocabulary.ts';

const Yes = z.boolean();
const Texts = z.array(Text);
const Count = z.int().check(z.minimum(0), z.maximum(1000));
const Question = z.object({ question: named('问什么', Text), answer: named('怎么答', Text) });
const Situation = z.object({ question: named('问什么', Text), options: named('有哪几种', Texts) });

/** A group of facts; one that nobody has stated anything of is whole all the same. */
const group = <T extends z.core.$ZodLooseShape>(shape: T) => z.prefault(z.object(shape), () => ({}) as never);

export const GuideFacts = z.object({
  identity: group({
    basicCode: fact(names.identity.basicCode, z.string().check(z.regex(/^[0-9A-Z]{12}$/))),
    implementationCode: fact(names.identity.implementationCode, Text),
    taskCode: fact(names.identity.taskCode, Text),
    taskName: fact(names.identity.taskName, Text),
    localBasicCode: fact(names.identity.localBasicCode, Text),
    localImplementationCode: fact(names.identity.localImplementationCode, Text),
    implementationId: fact(names.identity.implementationId, Text),
    nameElsewhere: fact(names.identity.nameElsewhere, Text),
    itemVersion: fact(names.identity.itemVersion, Text),
    status: fact(names.identity.status, oneOf(lists.guideStatuses)),
    review: fact(names.identity.review, Text),
    origin: fact(names.identity.origin, Text),
    effectiveOn: fact(names.identity.effectiveOn, Day),
    cancelledOn: fact(names.identity.cancelledOn, Day),
    everydayNames: fact(names.identity.everydayNames, Texts),
    summary: fact(names.identity.summary, Text),
  }),
  authority: group({
    kind: fact(names.authority.kind, oneOf(lists.itemKinds)),
    powerSource: fact(names.authority.powerSource, Text),
    legalBasis: fact(names.authority.legalBasis, z.array(Basis)),
    levels: fact(names.authority.levels, z.array(oneOf(lists.exercisingLevels))),
    division: fact(names.authority.division, Text),
    content: fact(names.authority.content, Text),
    agency: fact(names.authority.agency, Text),
    agencyCode: fact(names.authority.agencyCode, Text),
    agencyNature: fact(names.authority.agencyNature, Text),
    entrusting: fact(names.authority.entrusting, Text),
    guiding: fact(names.authority.guiding, Text),
    jurisdiction: fact(names.authority.jurisdiction, Text),
    joint: fact(names.authority.joint, Texts),
    undertaking: fact(names.authority.undertaking, Text),
    levyKind: fact(names.authority.levyKind, Text),
  }),
  service: group({
    audiences: fact(names.service.audiences, z.array(oneOf(lists.audiences))),
    caseKind: fact(names.service.caseKind, oneOf(lists.caseKinds)),
    handlingForms: fact(names.service.handlingForms, Texts),
    specialProcedures: fact(names.service.specialProcedures, z.array(SpecialProcedure)),
    quantityLimit: fact(names.service.quantityLimit, Text),
    individualThemes: fact(names.service.individualThemes, Texts),
    businessThemes: fact(names.service.businessThemes, Texts),
    localThemes: fact(names.service.localThemes, Texts),
    lifeEvents: fact(names.service.lifeEvents, Texts),
    businessEvents: fact(names.service.businessEvents, Texts),
    financial: fact(names.service.financial, Yes),
    crossRegionScope: fact(names.service.crossRegionScope, oneOf(lists.crossRegionScopes)),
    crossRegionKind: fact(names.service.crossRegionKind, Text),
    crossRegionArea: fact(names.service.crossRegionArea, Text),
    crossRegionForm: fact(names.service.crossRegionForm, Text),
    crossRegionNote: fact(names.service.crossRegionNote, Text),
    inServiceCentre: fact(names.service.inServiceCentre, Yes),
    serviceCentre: fact(names.service.serviceCentre, Text),
    comprehensiveWindow: fact(names.service.comprehensiveWindow, Yes),
    notificationCommitment: fact(names.service.notificationCommitment, Yes),
    deferredMaterials: fact(names.service.deferredMaterials, Yes),
    exemptFromSubmission: fact(names.service.exemptFromSubmission, Yes),
    approvalForms: fact(names.service.approvalForms, Texts),
  }),
  limits: group({
    statutory: fact(names.limits.statutory, Limit),
    promised: fact(names.limits.promised, Limit),
    acceptance: fact(names.limits.acceptance, Limit),
  }),
  process: group({
    conditions: fact(names.process.conditions, Texts),
    steps: fact(names.process.steps, z.array(Step)),
    windowFlow: fact(names.process.windowFlow, Text),
    onlineFlow: fact(names.process.onlineFlow, Text),
    flowChart: fact(names.process.flowChart, Url),
    intermediary: fact(names.process.intermediary, Yes),
    intermediaryServices: fact(names.process.intermediaryServices, Texts),
    intermediaries: fact(names.process.intermediaries, Texts),
    situations: fact(names.process.situations, z.array(Situation)),
  }),
  materials: group({ list: fact(names.materials.list, z.array(Material)) }),
  fees: group({
    charged: fact(names.fees.charged, Yes),
    basis: fact(names.fees.basis, Text),
    note: fact(names.fees.note, Text),
    items: fact(names.fees.items, z.array(Fee)),
    onlinePayment: fact(names.fees.onlinePayment, Yes),
  }),
  outcome: group({
    name: fact(names.outcome.name, Text),
    kind: fact(names.outcome.kind, Text),
    sample: fact(names.outcome.sample, Url),
    electronicLicence: fact(names.outcome.electronicLicence, Yes),
    delivery: fact(names.outcome.delivery, Texts),
    courier: fact(names.outcome.courier, Yes),
    materialsByPost: fact(names.outcome.materialsByPost, Text),
    resultByPost: fact(names.outcome.resultByPost, Text),
  }),
  visits: group({
    count: fact(names.visits.count, Count),
    reason: fact(names.visits.reason, Text),
    booking: fact(names.visits.booking, Yes),
    bookingsPerDay: fact(names.visits.bookingsPerDay, Count),
    bookingRules: fact(names.visits.bookingRules, Text),
    kiosk: fact(names.visits.kiosk, Yes),
  }),
  online: group({
    available: fact(names.online.available, Yes),
    url: fact(names.online.url, Url),
    depth: fact(names.online.depth, Text),
    desktopUrl: fact(names.online.desktopUrl, Url),
    mobileUrl: fact(names.online.mobileUrl, Url),
    systemLevel: fact(names.online.systemLevel, Text),
    systemId: fact(names.online.systemId, Text),
    singleSignOn: fact(names.online.singleSignOn, Yes),
  }),
  places: group({ list: fact(names.places.list, z.array(Place)), hours: fact(names.places.hours, Text) }),
  contact: group({
    consultPhone: fact(names.contact.consultPhone, Text),
    consultOther: fact(names.contact.consultOther, Text),
    complaintPhone: fact(names.contact.complaintPhone, Text),
    complaintOther: fact(names.contact.complaintOther, Text),
    phonesTestedOn: fact(names.contact.phonesTestedOn, Day),
  }),
  remedies: group({
    rights: fact(names.remedies.rights, Texts),
    duties: fact(names.remedies.duties, Texts),
    reconsideration: fact(names.remedies.reconsideration, Remedy),
    litigation: fact(names.remedies.litigation, Remedy),
  }),
  questions: group({ list: fact(names.questions.list, z.array(Question)) }),
});
export type GuideFacts = z.infer<typeof GuideFacts>;
