import { accountabilityExempted } from './accountability-exempted.ts';
import { accountabilityImposed } from './accountability-imposed.ts';
import { assessmentScored } from './assessment-scored.ts';
import { circularIssued } from './circular-issued.ts';
import { commendationRecorded } from './commendation-recorded.ts';
import { commitmentFulfilled } from './commitment-fulfilled.ts';
import { commitmentMade } from './commitment-made.ts';
import { exposureHandled } from './exposure-handled.ts';
import { exposurePublished } from './exposure-published.ts';
import { fieldVisitRecorded } from './field-visit-recorded.ts';
import { gapExplained } from './gap-explained.ts';
import { inspectionCarriedOut } from './inspection-carried-out.ts';
import { interviewHeld } from './interview-held.ts';
import { interviewNoticeIssued } from './interview-notice-issued.ts';
import { leadingGroupFormed } from './leading-group-formed.ts';
import { measureAdopted } from './measure-adopted.ts';
import { obligationExempted } from './obligation-exempted.ts';
import { obligationOpened } from './obligation-opened.ts';
import { opinionCollected } from './opinion-collected.ts';
import { platformOpened } from './platform-opened.ts';
import { problemAnswered } from './problem-answered.ts';
import { problemRecorded } from './problem-recorded.ts';
import { reconciliationMade } from './reconciliation-made.ts';
import { rectificationNoticeIssued } from './rectification-notice-issued.ts';
import { rectificationReported } from './rectification-reported.ts';
import { replyGiven } from './reply-given.ts';
import { resultPublished } from './result-published.ts';
import { sourceManifestPosted } from './source-manifest-posted.ts';
import { specialItemCompleted } from './special-item-completed.ts';
import { specialItemDeclared } from './special-item-declared.ts';
import { specialItemProgressed } from './special-item-progressed.ts';
import { submissionReceived } from './submission-received.ts';

/** Detail types of the plan: what is tracked beside complaints and findings, by room of the domain. */
export const plan = {
  'obligation-opened': obligationOpened,
  'obligation-exempted': obligationExempted,
  'leading-group-formed': leadingGroupFormed,
  'submission-received': submissionReceived,
  'field-visit-recorded': fieldVisitRecorded,
  'platform-opened': platformOpened,
  'opinion-collected': opinionCollected,
  'problem-recorded': problemRecorded,
  'problem-answered': problemAnswered,
  'commitment-made': commitmentMade,
  'commitment-fulfilled': commitmentFulfilled,
  'special-item-declared': specialItemDeclared,
  'special-item-progressed': specialItemProgressed,
  'special-item-completed': specialItemCompleted,
  'inspection-carried-out': inspectionCarriedOut,
  'source-manifest-posted': sourceManifestPosted,
  'reconciliation-made': reconciliationMade,
  'gap-explained': gapExplained,
  'reply-given': replyGiven,
  'accountability-imposed': accountabilityImposed,
  'accountability-exempted': accountabilityExempted,
  'result-published': resultPublished,
  'assessment-scored': assessmentScored,
  'circular-issued': circularIssued,
  'rectification-notice-issued': rectificationNoticeIssued,
  'rectification-reported': rectificationReported,
  'interview-notice-issued': interviewNoticeIssued,
  'interview-held': interviewHeld,
  'measure-adopted': measureAdopted,
  'commendation-recorded': commendationRecorded,
  'exposure-published': exposurePublished,
  'exposure-handled': exposureHandled,
} as const;
