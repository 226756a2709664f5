import { type Line, lineOf, type Posting } from '../posting.ts';
import { chains } from './accountability.ts';
import { assessmentPhase } from './assessment.ts';
import { casesIn } from './cases.ts';
import { mobilisation } from './mobilisation.ts';
import { on, post, randomFor } from './posting.ts';
import { problemsAndCommitments } from './problems.ts';
import { manifests, replies } from './reconciliation.ts';
import { rectification } from './rectification.ts';

/** What is none of a source's business, or comes to the wrong place. */
const refused = (seed: number): Posting[] => {
  const random = randomFor(seed, 18_000);
  const own = { caseId: 'work-plan:420100-water', kind: 'submission', rule: 'work-plan', step: 'submit' };
  const { caseId, ...rest } = own;
  const forged = {
    ...rest,
    owedBy: '420100-water',
    unit: '420100-water',
    region: '420100',
    dueOn: '2015-12-31',
  };
  return [
    post('obligation-opened', caseId, on(random, '06-09'), forged, {
      by: '420100-water',
      eventId: 'forged',
      disposition: 'rejected:source-not-allowed',
    }),
    post(
      'leading-group-formed',
      'leading-group:420100-housing',
      on(random, '06-16'),
      {
        unit: '420100-planning',
        head: '主要负责人',
        formedOn: '2015-06-16',
      },
      { eventId: 'mixed-up', disposition: 'rejected:invalid-detail' },
    ),
    post(
      'case-accepted',
      'leading-group:420100-housing',
      on(random, '06-18'),
      {},
      {
        by: '420100-housing',
        eventId: 'no-case',
        disposition: 'rejected:step-not-allowed',
      },
    ),
  ];
};

/** The whole plan of the sample campaign, from the leading groups to the commendations, told beside its cases. */
export const planLines = (seed: number, caseLines: readonly Line[]): readonly Line[] => {
  const known = casesIn(caseLines);
  const findings = new Map<string, { caseId: string; time: number }[]>();
  for (const { region, caseId, time } of known.findings)
    findings.set(region, [...(findings.get(region) ?? []), { caseId, time }]);
  return [
    ...mobilisation(seed),
    ...problemsAndCommitments(seed),
    ...rectification(seed, findings),
    ...manifests(seed, known),
    ...replies(seed, known),
    ...chains(seed, known),
    ...assessmentPhase(seed),
    ...refused(seed),
  ].map(lineOf);
};
