import type { CaseType } from '../../../../events/catalog.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { assignCase } from './assign-case.ts';
import type { Context, Outcome } from './context.ts';
import { correctEntry } from './correct-entry.ts';
import { declineCase, mergeCase, withdrawCase } from './end-case.ts';
import { grantExtension } from './grant-extension.ts';
import { makeReturnVisit } from './make-return-visit.ts';
import { passDeadline } from './pass-deadline.ts';
import { reopenCase } from './reopen-case.ts';
import { returnCase } from './return-case.ts';
import { acceptCase, completeCase, concludeInvestigation } from './take-step.ts';

/** Types that act on a case that exists. */
export type StepType = Exclude<CaseType, 'complaint-filed' | 'finding-recorded'>;

/** Each step's own rule, one a row of the lifecycle. */
export const rules: { readonly [T in StepType]: (context: Context<T>) => Outcome | Rejection } = {
  'case-assigned': assignCase,
  'case-returned': returnCase,
  'case-accepted': acceptCase,
  'case-declined': declineCase,
  'investigation-concluded': concludeInvestigation,
  'extension-granted': grantExtension,
  'case-completed': completeCase,
  'return-visit-made': makeReturnVisit,
  'case-withdrawn': withdrawCase,
  'case-merged': mergeCase,
  'case-reopened': reopenCase,
  'entry-corrected': correctEntry,
  'deadline-passed': passDeadline,
};
