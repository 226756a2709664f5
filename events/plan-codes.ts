/** Kinds of duties 履职事项: what the plan tracks beside complaints and findings, one a file of `shared/domain/duty/kinds`. */
export const dutyKinds = [
  'leading-group',
  'submission',
  'field-visit',
  'platform',
  'consultation',
  'problem',
  'commitment',
  'special-item',
  'inspection',
  'manifest',
  'reply',
  'accountability',
  'assessment',
  'circular',
  'rectification-notice',
  'interview',
  'measure',
  'commendation',
  'exposure',
] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** Steps that a duty can owe. */
export const dutySteps = [
  'form',
  'submit',
  'visit',
  'open',
  'consult',
  'answer',
  'declare',
  'fulfil',
  'check',
  'reconcile',
  'explain',
  'reply',
  'decide',
  'publish',
  'score',
  'circulate',
  'hold',
  'handle',
] as const;
export type DutyStep = (typeof dutySteps)[number];

/** Statuses of duties: `owed` to `imposed` are open, the last two have ended. */
export const dutyStatuses = [
  'owed',
  'under-way',
  'reported',
  'unexplained',
  'imposed',
  'discharged',
  'exempted',
] as const;
export type DutyStatus = (typeof dutyStatuses)[number];

/** What a leader goes to the front line for 三个到一线. */
export const visitPurposes = ['mobilisation', 'problem-finding', 'named-topic'] as const;

/** The three platforms 三个平台. */
export const platforms = ['information-disclosure', 'service-acceptance', 'duty-supervision'] as const;

/** Whose opinions are asked 征求意见对象. */
export const opinionSources = [
  'deputies',
  'committee-members',
  'style-inspectors',
  'public',
  'clients',
] as const;
export type OpinionSource = (typeof opinionSources)[number];

/** The five content areas of self-examination. */
export const contentAreas = [
  'lawful-administration',
  'service-improvement',
  'work-style',
  'integrity-responsibility',
  'problem-solving',
] as const;
export type ContentArea = (typeof contentAreas)[number];

export const problemOrigins = ['self-examination', 'consultation'] as const;
export const problemAnswers = ['rectification', 'commitment'] as const;
export type ProblemAnswer = (typeof problemAnswers)[number];

/** Links of the chain of responsibility, from the person to the leader of the contact point. */
export const chainLinks = [
  'responsible-person',
  'division',
  'leader-in-charge',
  'contact-point-leader',
] as const;
export type ChainLink = (typeof chainLinks)[number];

/** Forms of accountability 追责方式, mildest first. */
export const accountabilityForms = [
  'reminder-talk',
  'criticism-and-education',
  'written-self-criticism',
  'circular-criticism',
  'transfer-of-post',
  'disciplinary-sanction',
  'referral-to-justice',
] as const;
export type AccountabilityForm = (typeof accountabilityForms)[number];

/** How far results are made public. */
export const publicationScopes = ['internal', 'system', 'public'] as const;

/** Parts of the composite score of the assessment. */
export const assessmentParts = ['third-party', 'client-survey', 'collective-review', 'routine-work'] as const;
export type AssessmentPart = (typeof assessmentParts)[number];

/** On what grounds a principal official is interviewed 约谈. */
export const interviewGrounds = ['weak-organisation', 'many-complaints', 'serious-incident'] as const;

/** The five batches 五个一批. */
export const batches = [
  'demands-resolved',
  'problems-rectified',
  'measures-adopted',
  'models-recognised',
  'cases-exposed',
] as const;
export type Batch = (typeof batches)[number];
