import * as z from 'zod';
import { caseAccepted } from './inbound/case-accepted.ts';
import { caseAssigned } from './inbound/case-assigned.ts';
import { caseCompleted } from './inbound/case-completed.ts';
import { caseDeclined } from './inbound/case-declined.ts';
import { caseMerged } from './inbound/case-merged.ts';
import { caseReopened } from './inbound/case-reopened.ts';
import { caseReturned } from './inbound/case-returned.ts';
import { caseWithdrawn } from './inbound/case-withdrawn.ts';
import { common } from './inbound/common.ts';
import { complaintFiled } from './inbound/complaint-filed.ts';
import { deadlinePassed } from './inbound/deadline-passed.ts';
import { entryCorrected } from './inbound/entry-corrected.ts';
import { extensionGranted } from './inbound/extension-granted.ts';
import { findingRecorded } from './inbound/finding-recorded.ts';
import { investigationConcluded } from './inbound/investigation-concluded.ts';
import { returnVisitMade } from './inbound/return-visit-made.ts';
import { type Issue, issuesOf } from './issues.ts';
import { plan } from './plan/catalog.ts';

/** Detail types of complaints and findings, with their schemas. */
export const ofCases = {
  'complaint-filed': complaintFiled,
  'finding-recorded': findingRecorded,
  'case-assigned': caseAssigned,
  'case-returned': caseReturned,
  'case-accepted': caseAccepted,
  'case-declined': caseDeclined,
  'investigation-concluded': investigationConcluded,
  'extension-granted': extensionGranted,
  'case-completed': caseCompleted,
  'return-visit-made': returnVisitMade,
  'case-withdrawn': caseWithdrawn,
  'case-merged': caseMerged,
  'case-reopened': caseReopened,
  'entry-corrected': entryCorrected,
  'deadline-passed': deadlinePassed,
} as const;
export type CaseType = keyof typeof ofCases;
export const caseTypes = Object.keys(ofCases) as CaseType[];
export type PlanType = keyof typeof plan;

/** Every inbound detail type with its schema; a type that is not here is `unknown-detail-type`. */
export const inbound = { ...ofCases, ...plan } as const;

export type InboundType = keyof typeof inbound;
export const inboundTypes = Object.keys(inbound) as InboundType[];

/** True for a detail type of the contract. */
export const isInboundType = (type: string): type is InboundType => Object.hasOwn(inbound, type);

/** True for a detail type of the plan, which acts on duties alone. */
export const isPlanType = (type: string): type is PlanType => Object.hasOwn(plan, type);

/** Detail types of complaints and findings that duties of the plan share. */
export const sharedWithDuties = [
  'return-visit-made',
  'deadline-passed',
] as const satisfies readonly CaseType[];

/** Detail types that act on duties: those of the plan, and the shared ones. */
export type DutyType = PlanType | (typeof sharedWithDuties)[number];
export const dutyTypes: readonly [DutyType, ...DutyType[]] = [
  ...sharedWithDuties,
  ...(Object.keys(plan) as PlanType[]),
];

const ofDuties: ReadonlySet<string> = new Set(dutyTypes);

/** True for a detail type that acts on duties, some of them on cases as well. */
export const isDutyType = (type: string): type is DutyType => ofDuties.has(type);

/** True for a detail type of complaints and findings; two of them, duties share. */
export const isCaseType = (type: string): type is CaseType => Object.hasOwn(ofCases, type);

/** A detail as its schema lets it through. */
export type DetailOf<T extends InboundType> = z.infer<(typeof inbound)[T]>;

type Read = { readonly detail: DetailOf<InboundType> } | { readonly issues: readonly Issue[] };

const commonFieldsAlone = z.looseObject(common);

const readWith = (schema: z.ZodType, detail: unknown): Read => {
  const parsed = schema.safeParse(detail);
  if (parsed.success) return { detail: parsed.data as DetailOf<InboundType> };
  return { issues: issuesOf(parsed.error, detail) };
};

/** Reads a detail of a type; all that is wrong with it is listed, up to twenty issues. */
export const readDetail = (type: InboundType, detail: unknown): Read => readWith(inbound[type], detail);

/** Reads only what every detail carries, whatever else is there. */
export const readCommon = (detail: unknown): Read => readWith(commonFieldsAlone, detail);
