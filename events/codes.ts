/** Channels of complaints, by the group that decides their limits (contract, sections 1 and 3). */
export const channelGroups = {
  hotline: ['hotline-12319', 'hotline-12329', 'hotline-12345', 'radio-hotline'],
  petition: ['online-petition', 'letter-visit', 'consultation-platform', 'opinion-solicitation'],
  assigned: ['discipline-office', 'provincial-assignment'],
  exposure: ['media', 'tv-inquiry', 'planning-inspector'],
} as const;

export const channels = [
  ...channelGroups.hotline,
  ...channelGroups.petition,
  ...channelGroups.assigned,
  ...channelGroups.exposure,
] as const;
export type Channel = (typeof channels)[number];

/** Ways in which inspectors find problems 检查发现问题. */
export const methods = [
  'open-inspection',
  'covert-inspection',
  'third-party',
  'named-topic',
  'collective-review',
  'accountability-review',
  'city-management-survey',
  'style-inspector',
  'media',
  'tv-inquiry',
  'self-examination',
] as const;
export type Method = (typeof methods)[number];

/** The ten areas of rectification, and the rest. */
export const areas = [
  'planning-implementation',
  'dust-and-hoarding',
  'zipper-roads',
  'affordable-housing',
  'provident-fund',
  'real-estate-market',
  'quality-and-safety',
  'water-and-gas',
  'administrative-approval',
  'urban-enforcement',
  'other',
] as const;
export type Area = (typeof areas)[number];

export const severities = ['ordinary', 'serious', 'grave'] as const;
export type Severity = (typeof severities)[number];

/** Steps that a case can owe, in their order in a case's life. */
export const steps = ['assign', 'accept', 'investigate', 'complete', 'return-visit'] as const;
export type Step = (typeof steps)[number];

/** Levels of escalation 催办、督办、通报、约谈、追责, lowest first. */
export const levels = ['reminder', 'supervision', 'circular', 'interview', 'accountability'] as const;
export type Level = (typeof levels)[number];

export const statuses = [
  'unassigned',
  'assigned',
  'accepted',
  'investigated',
  'completed',
  'closed',
  'declined',
  'withdrawn',
  'merged',
] as const;
export type Status = (typeof statuses)[number];

export const kinds = ['complaint', 'finding'] as const;
export type Kind = (typeof kinds)[number];

export const declineGrounds = [
  'outside-jurisdiction',
  'before-court',
  'already-concluded',
  'no-factual-content',
] as const;
export type DeclineGround = (typeof declineGrounds)[number];
export const conclusions = ['substantiated', 'partly-substantiated', 'unsubstantiated'] as const;
export type Conclusion = (typeof conclusions)[number];
export const outcomes = ['resolved', 'rectified', 'explained', 'penalised', 'transferred'] as const;
export type Outcome = (typeof outcomes)[number];
export const visitResults = [
  'satisfied',
  'basically-satisfied',
  'dissatisfied',
  'unreachable',
  'refused',
] as const;
export type VisitResult = (typeof visitResults)[number];

/** Why an event is rejected (contract, section 2). */
export const rejectionCodes = [
  'invalid-detail',
  'unknown-detail-type',
  'unknown-unit',
  'unknown-region',
  'source-not-allowed',
  'event-id-reused',
  'case-exists',
  'step-not-allowed',
  'not-responsible',
  'self-visit',
  'extension-used',
  'extension-out-of-range',
  'occurred-in-future',
  'prerequisite-never-arrived',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

/** The source under which this system itself posts. */
export const ownSource = 'supervision-ledger';
