import { type CaseType, ofCases as inbound } from '../../events/catalog.ts';
import { ownSource, type RejectionCode, rejectionCodes, type Status } from '../../events/codes.ts';
import { statusLabels, stepLabels } from '../../shared/documents/labels.ts';
import { lifecycle, type Poster, type Row } from '../../shared/domain/case/lifecycle.ts';

import { code } from './markdown.ts';

const posters: Readonly<Record<Poster, string>> = {
  anyone: 'any unit of the registry',
  'owed unit or office': 'the responsible unit, or the supervision office for it',
  office: 'the supervision office alone',
  'not the unit': 'anyone but the responsible unit',
  'this system': `this system itself alone, ${code('Source')} ${code(ownSource)}`,
};

const statusText = (status: Status) => `${code(status)} ${statusLabels[status]}`;

const allowedText = ({ allowed }: Row): string =>
  allowed.length === 0
    ? 'there is no such case yet: its `caseId` is new'
    : `in status ${allowed.map(statusText).join(' · ')}`;

/** Types whose own rule decides what comes after; the doc comments of their schemas tell it. */
const decidedByRule: ReadonlySet<CaseType> = new Set([
  'complaint-filed',
  'finding-recorded',
  'return-visit-made',
]);

const afterText = (type: CaseType): string => {
  const { after } = lifecycle[type];
  if (after !== undefined) return statusText(after);
  return decidedByRule.has(type) ? 'as said above' : 'unchanged';
};

const owedText = (type: CaseType): string => {
  const { after, owes } = lifecycle[type];
  if (owes !== undefined) return `${code(owes)} ${stepLabels[owes]}`;
  return after === undefined ? afterText(type) : 'nothing: the case has ended';
};

/** What becomes of an event that comes before its time or after it. */
const outOfOrder = ({ allowed, who }: Row): string => {
  if (who === 'this system') return '';
  if (allowed.length === 0) return 'For a case that exists it is rejected, `case-exists`.';
  return (
    'Before its case is known, or has come so far, it is [held](../ledger/held.v1.md) and tried again after ' +
    'each entry of its case. Once its place in the life of the case is past, it is rejected, `step-not-allowed`.'
  );
};

/** Who may post a type and when, by the table of the life of a case. */
export const postingRules = (type: CaseType): readonly string[] => {
  const row = lifecycle[type];
  const list = [
    `- **By**: ${posters[row.who]}.`,
    `- **When**: ${allowedText(row)}.`,
    `- **Status after**: ${afterText(type)}.`,
    `- **Owed next**: ${owedText(type)}.`,
  ];
  return [list.join('\n'), outOfOrder(row)];
};

const always: readonly RejectionCode[] = [
  'invalid-detail',
  'unknown-unit',
  'event-id-reused',
  'occurred-in-future',
];

const byPoster: Readonly<Record<Poster, readonly RejectionCode[]>> = {
  anyone: [],
  'owed unit or office': ['not-responsible'],
  office: ['not-responsible'],
  'not the unit': ['self-visit'],
  'this system': [],
};

/** Rejection codes that can follow on a type, in the order of the list. */
export const rejectionsOf = (type: CaseType): readonly RejectionCode[] => {
  const row = lifecycle[type];
  // What others put into it beside the common fields is not looked at; its own are overtaken, never rejected.
  if (row.who === 'this system') return ['invalid-detail', 'source-not-allowed'];
  const possible = new Set<RejectionCode>([
    ...always,
    ...byPoster[row.who],
    ...('region' in inbound[type].shape ? (['unknown-region'] as const) : []),
    ...(row.allowed.length === 0
      ? (['case-exists'] as const)
      : (['step-not-allowed', 'prerequisite-never-arrived'] as const)),
    ...(type === 'extension-granted' ? (['extension-used', 'extension-out-of-range'] as const) : []),
  ]);
  return rejectionCodes.filter((each) => possible.has(each));
};
