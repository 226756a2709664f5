import { sha256 } from '../../../shared/adapters/system/sha256.ts';
import type { ReportBasis, ReportPorts } from '../../../shared/application/close-period.ts';
import {
  issueDueMonthlyBulletins,
  issueDueTenDayStatistics,
} from '../../../shared/application/issue-statements.ts';
import type { Documents } from '../../../shared/ports/documents.ts';
import type { Renderer } from '../../../shared/ports/renderer.ts';
import { complaintFiled } from '../../dsl/events.ts';
import { reportBasis } from '../../dsl/rulebook.ts';
import { at } from '../../dsl/shanghai.ts';
import { stage } from './stage.ts';

const basis: ReportBasis = reportBasis;

/** A page of a title stands for a document's files: what they look like is tested where they are made. */
const renderer: Renderer = {
  extracts: false,
  render: async ({ key, official }) => [
    { key: `${key}.html`, body: official.title, contentType: 'text/html' },
  ],
};

/** A complaint that opens a case of its own; it comes in when it is filed, or later. */
export const filedOn = (wall: string, caseId: string, posted = wall) =>
  complaintFiled({ caseId, at: wall, posted });

/** A stage with the reporting runs, over three complaints: two in the first ten days of July, one in the second. */
export const reporting = async () => {
  const scene = stage();
  await scene.recorded(
    filedOn('2015-07-02 09:00', 'a'),
    filedOn('2015-07-08 09:00', 'b'),
    filedOn('2015-07-15 09:00', 'c'),
  );
  await scene.project();
  const { ledger, views, documents, outbound } = scene;
  const ports = { ledger, views, documents, outbound, renderer };
  type Changes = Partial<ReportPorts> & { readonly issueFrom?: string };
  const basisFrom = ({ issueFrom }: Changes) => ({ ...basis, ...(issueFrom !== undefined && { issueFrom }) });
  return {
    ...scene,
    ports,
    tenDay: (wall: string, changes: Changes = {}) =>
      issueDueTenDayStatistics({ ...ports, ...changes }, basisFrom(changes), at(wall)),
    monthly: (wall: string, changes: Changes = {}) =>
      issueDueMonthlyBulletins({ ...ports, ...changes }, basisFrom(changes), at(wall)),
    /** Every document that was written, by key. */
    library: async () => {
      const found: Record<string, string | undefined> = {};
      for (const key of documents.keys().sort()) found[key] = await documents.get(key);
      return found;
    },
    figures: async (key: string) => JSON.parse((await documents.get(key)) ?? 'null'),
    /** What was announced, as key and digest. */
    announced: () =>
      scene.sent.flatMap(({ detail }) => ('key' in detail ? [[detail.key, detail.sha256] as const] : [])),
    digest: async (key: string) => sha256((await documents.get(key)) ?? ''),
  };
};

/** Documents whose writing of one key fails, once. */
export const failingOnce = (documents: Documents, failing: string): Documents => {
  let fails = true;
  return {
    ...documents,
    putOnce: async (key, body, type) => {
      if (key !== failing || !fails) return documents.putOnce(key, body, type);
      fails = false;
      throw new Error('the store is away');
    },
  };
};
