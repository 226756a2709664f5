import * as z from 'zod';
import { common } from '../inbound/common.ts';
import { dutyName, sha256, text } from '../values.ts';

/** What every detail of the plan carries: as every other, with the duty in place of the case. */
export const ofDuty = {
  ...common,
  caseId: dutyName.describe('The duty 履职事项 that it belongs to.'),
};

/** A document that was submitted or issued. */
export const submittedDocument = z.strictObject({
  title: text(200).describe('Its title.'),
  uri: text(2000).describe('Where it is kept.'),
  sha256: sha256.optional().describe('Its digest.'),
});
