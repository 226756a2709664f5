import type { MonthlyBulletin, TenDayStatistics } from '../domain/statistics/statement.ts';
import type { ReportBasis, ReportPorts } from './close-period.ts';
import { bulletinPublication, tenDayPublication } from './issue-statements.ts';
import { type Publication, publish } from './publication.ts';

/** What a reissue did. */
export interface Reissued {
  /** `figures`: all was missing and is issued now; `documents`: the figures stood, as they were issued. */
  readonly made: 'figures' | 'documents';
  /** Documents that were missing and are there now. */
  readonly written: readonly string[];
  /** Documents that stood, and were left. */
  readonly stood: readonly string[];
}

/** Documents of a statement that stands are made of it as it was issued, if the ledger is still the same. */
const complete = async <Statement extends TenDayStatistics | MonthlyBulletin>(
  ports: ReportPorts,
  { key, statement, beside, models }: Publication<Statement>,
  body: string,
): Promise<Reissued> => {
  const issued = JSON.parse(body) as Statement;
  for (const field of ['root', 'policy', 'registry'] as const) {
    if (issued[field] !== statement[field]) {
      throw new Error(
        `${key} was issued with ${field} ${issued[field]}, here it would be ${statement[field]}: ` +
          (field === 'root'
            ? 'verify the ledger first'
            : 'give the policy and registry that it was issued by'),
      );
    }
  }
  const written: string[] = [];
  const stood: string[] = [];
  for (const file of beside) {
    const put = await ports.documents.putOnce(file.key, file.body, 'application/json');
    (put === 'written' ? written : stood).push(file.key);
  }
  if (ports.renderer) {
    for await (const model of models(issued)) {
      for (const file of await ports.renderer.render(model)) {
        const put = await ports.documents.putOnce(file.key, file.body, file.contentType);
        (put === 'written' ? written : stood).push(file.key);
      }
    }
  }
  return { made: 'documents', written, stood };
};

/**
 * Issues once more what of a period's or month's documents is missing. What stands is never overwritten, and a
 * document that was issued is not made in a new edition: what stands in it was said.
 *
 * @param span a closed ten-day period, `2015-07-1`, or month, `2015-07`
 * @throws Error when it is still open, or was issued by another ledger or other rules than are given
 */
export const reissue = async (
  ports: ReportPorts,
  basis: ReportBasis,
  span: string,
  now: number,
): Promise<Reissued> => {
  const again = async <Statement extends TenDayStatistics | MonthlyBulletin>(
    publication: Publication<Statement> | undefined,
  ): Promise<Reissued> => {
    if (!publication) throw new Error(`${span} lies before the first that is to be issued`);
    const standing = await ports.documents.get(publication.key);
    if (standing !== undefined) return complete(ports, publication, standing);
    await publish(ports, basis, publication);
    return { made: 'figures', written: [publication.key], stood: [] };
  };
  const isMonth = span.length === '2015-07'.length;
  return isMonth
    ? again(await bulletinPublication(ports, basis, span, now))
    : again(await tenDayPublication(ports, basis, span, now));
};
