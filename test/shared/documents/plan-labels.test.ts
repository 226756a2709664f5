import { expect, test } from 'vitest';
import {
  accountabilityForms,
  batches,
  chainLinks,
  contentAreas,
  interviewGrounds,
  problemAnswers,
  problemOrigins,
  publicationScopes,
} from '../../../events/plan-codes.ts';
import {
  answerLabels,
  batchLabels,
  contentLabels,
  formLabels,
  groundLabels,
  linkLabels,
  originLabels,
  scopeLabels,
} from '../../../shared/documents/plan-labels.ts';
import { consequenceLabels } from '../../../shared/domain/plan-report/consequence-labels.ts';
import { consequences } from '../../../shared/domain/plan-report/report-rows.ts';

const batchNames = Object.fromEntries(Object.entries(batchLabels).map(([code, { name }]) => [code, name]));

test.each([
  ['content area', contentAreas, contentLabels],
  ['origin', problemOrigins, originLabels],
  ['answer', problemAnswers, answerLabels],
  ['link', chainLinks, linkLabels],
  ['form', accountabilityForms, formLabels],
  ['scope', publicationScopes, scopeLabels],
  ['ground', interviewGrounds, groundLabels],
  ['consequence', consequences, consequenceLabels],
  ['batch', batches, batchNames],
])('every %s has one Chinese name of its own, in the order of the contract', (_, codes, labels) => {
  expect(Object.keys(labels)).toEqual([...codes]);
  expect(new Set(Object.values(labels)).size).toBe(codes.length);
  for (const label of Object.values(labels)) expect(label).toMatch(/\p{Script=Han}/u);
});
