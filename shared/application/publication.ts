import type { OutboundEvent } from '../../events/outbound/catalog.ts';
import type { DocumentModel } from '../documents/model.ts';
import type { MonthlyBulletin, TenDayStatistics } from '../domain/statistics/statement.ts';
import type { ReportBasis, ReportPorts } from './close-period.ts';
import { type IssuedFile, issueDocument } from './issue-document.ts';

/** Whether a run issued its documents, or found them issued already, or had none to issue. */
export type Issued = 'issued' | 'already issued' | 'before the first to be issued';

/** Figures as they are issued. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

type Headline = Extract<OutboundEvent, { type: 'monthly-bulletin-issued' }>['detail'];

/** A statement that is to be issued, and its documents. */
export interface Publication<Statement extends TenDayStatistics | MonthlyBulletin> {
  readonly key: string;
  readonly statement: Statement;
  /** Figures that are issued with it. */
  readonly beside: readonly { readonly key: string; readonly body: string }[];
  /** The documents of a statement: of this one, or of the same as it was issued. */
  readonly models: (statement: Statement) => AsyncIterable<DocumentModel>;
  readonly announcement: (headline: Omit<Headline, 'month'>) => OutboundEvent;
}

/** Files that an announcement names; extracts are found beside their bulletin. */
const mostNamed = 10;

/**
 * The documents first, then their announcement, and last the figures, which make the whole known as issued: a run
 * cut off before is repeated whole, and of two at a time the second changes nothing.
 */
export const publish = async <Statement extends TenDayStatistics | MonthlyBulletin>(
  ports: ReportPorts,
  basis: ReportBasis,
  publication: Publication<Statement> | undefined,
): Promise<Issued> => {
  if (!publication) return 'before the first to be issued';
  const { key, statement } = publication;
  if ((await ports.documents.get(key)) !== undefined) return 'already issued';
  const files: IssuedFile[] = [];
  if (ports.renderer) {
    for await (const model of publication.models(statement)) {
      files.push(...(await issueDocument(ports.documents, ports.renderer, model, basis.sha256OfBytes)));
    }
  }
  for (const each of publication.beside)
    await ports.documents.putOnce(each.key, each.body, 'application/json');
  const body = json(statement);
  const { closing, filed, closed, overdueOpen } = statement.total;
  const headline = { root: statement.root, closing, filed, closed, overdueOpen };
  const documents = files.slice(0, mostNamed);
  await ports.outbound.put([
    publication.announcement({ key, sha256: basis.rulebook.sha256(body), documents, ...headline }),
  ]);
  const put = await ports.documents.putOnce(key, body, 'application/json');
  return put === 'written' ? 'issued' : 'already issued';
};
