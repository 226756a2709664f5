import type { OutboundEvent } from '../../events/outbound/catalog.ts';
import type { DocumentBasis } from '../domain/documents/build/input.ts';
import type { DocumentModel } from '../domain/documents/model.ts';
import { canonical } from '../domain/kernel/chain.ts';
import {
  earliestOpenAt,
  endInstantOf,
  monthOf,
  type Period,
  periodsOfMonth,
  previousPeriod,
} from '../domain/kernel/period.ts';
import type { PlanClose } from '../domain/progress/plan-close.ts';
import type { Close } from '../domain/statistics/close.ts';
import {
  type Basis,
  cutOf,
  type MonthlyBulletin,
  monthlyBulletin,
  type TenDayStatistics,
  tenDayStatistics,
} from '../domain/statistics/statement.ts';
import type { Documents } from '../ports/documents.ts';
import { closePeriod, type ReportBasis, type ReportPorts } from './close-period.ts';
import { bulletinModels, type FactSource, tenDayModel } from './document-models.ts';
import { type IssuedFile, issueDocument } from './issue-document.ts';
import { type PlanCloses, planReportOf } from './plan-report.ts';
import { bulletinBefore, bulletinTold, type IssuedStatements, tenDayTold } from './statements-before.ts';

/** Whether a run issued its documents, or found them issued already, or had none to issue. */
export type Issued = 'issued' | 'already issued' | 'before the first to be issued';

const basisOf = ({ rulebook }: ReportBasis): Basis => ({
  policy: rulebook.policy,
  registry: rulebook.organisation.id,
});

const documentBasisOf = ({ rulebook, registry }: ReportBasis): DocumentBasis => ({
  policy: rulebook.policy,
  registry,
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The statistics of a closed ten-day period 旬统计; undefined before the first that is to be issued. */
export const tenDayPublication = async (
  ports: ReportPorts,
  basis: ReportBasis,
  period: Period,
  now: number,
): Promise<Publication<TenDayStatistics> | undefined> => {
  const { sha256 } = basis.rulebook;
  const close = await closePeriod(ports, sha256, period, now);
  if (basis.issueFrom !== undefined && period < basis.issueFrom) return undefined;
  const before = await closePeriod(ports, sha256, previousPeriod(period), now);
  return {
    key: `ten-day/${period}.json`,
    statement: tenDayStatistics(cutOf(before, close), basisOf(basis)),
    beside: [],
    models: async function* (statement) {
      const told = await tenDayTold(issuedIn(ports.documents), statement);
      yield await tenDayModel(sourceOf(ports, before), documentBasisOf(basis), told);
    },
    announcement: (headline) => ({
      type: 'ten-day-statistics-issued',
      time: endInstantOf(period),
      detail: { period, ...headline },
    }),
  };
};

/** The bulletin of a month 月通报 whose last period is closed, with its extracts; undefined as above. */
export const bulletinPublication = async (
  ports: ReportPorts,
  basis: ReportBasis,
  month: string,
  now: number,
): Promise<Publication<MonthlyBulletin> | undefined> => {
  const { sha256 } = basis.rulebook;
  const periods = periodsOfMonth(month);
  const [first, , third] = periods;
  const closes = [await closePeriod(ports, sha256, previousPeriod(first), now)];
  for (const period of periods) closes.push(await closePeriod(ports, sha256, period, now));
  if (basis.issueFrom !== undefined && third < basis.issueFrom) return undefined;
  const [before, upper, middle, lower] = closes as [Close, Close, Close, Close];
  const cuts = [cutOf(before, upper), cutOf(upper, middle), cutOf(middle, lower)] as const;
  const issued = issuedIn(ports.documents);
  const previous = await bulletinBefore(issued, month);
  const statement = monthlyBulletin(cuts, previous?.total ?? null, basisOf(basis));
  const plan = await planReportOf(
    ports.ledger,
    planClosesIn(ports.documents),
    basis.rulebook,
    basis.registry,
    statement,
    await ports.views.firstPeriod(),
  );
  return {
    key: `bulletins/${month}.json`,
    statement,
    beside: plan ? [{ key: `plan/${month}.json`, body: json(plan) }] : [],
    models: async function* (statement) {
      const tenDays = cuts.map((cut) => tenDayStatistics(cut, basisOf(basis)));
      const told = await bulletinTold(issued, statement, tenDays);
      const extracts = ports.renderer?.extracts === true;
      const input = plan ? { ...told, plan } : told;
      yield* bulletinModels(sourceOf(ports, before), documentBasisOf(basis), input, extracts);
    },
    announcement: (headline) => ({
      type: 'monthly-bulletin-issued',
      time: endInstantOf(third),
      detail: { month, ...headline },
    }),
  };
};

const sourceOf = ({ ledger }: ReportPorts, before: Close): FactSource => ({
  ledger,
  openBefore: before.open.map(([caseId]) => caseId),
});

/** The closes of plans that stand among the documents. */
const planClosesIn = (documents: Documents): PlanCloses => ({
  get: async (month) => {
    const body = await documents.get(planCloseKey(month));
    return body === undefined ? undefined : (JSON.parse(body) as PlanClose);
  },
  keep: async (close) => {
    await documents.putOnce(planCloseKey(close.month), canonical(close), 'application/json');
  },
});

const planCloseKey = (month: string): string => `closes/plan-${month}.json`;

/** The statements that stand among the documents. */
const issuedIn = (documents: Documents): IssuedStatements => {
  const read = async <T>(key: string): Promise<T | undefined> => {
    const body = await documents.get(key);
    return body === undefined ? undefined : (JSON.parse(body) as T);
  };
  return {
    tenDay: (period) => read<TenDayStatistics>(`ten-day/${period}.json`),
    bulletin: (month) => read<MonthlyBulletin>(`bulletins/${month}.json`),
  };
};

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

/**
 * Issues the statistics of the period closed last at `now`, and first those of earlier periods that a
 * missed run left out.
 *
 * @returns what became of each period, the earliest first
 */
export const issueDueTenDayStatistics = async (
  ports: ReportPorts,
  basis: ReportBasis,
  now: number,
): Promise<Record<Period, Issued>> => {
  const last = previousPeriod(earliestOpenAt(now));
  const first = basis.issueFrom ?? (await ports.views.firstPeriod()) ?? last;
  const due = [last];
  for (let period = previousPeriod(last); period >= first; period = previousPeriod(period)) {
    if ((await ports.documents.get(`ten-day/${period}.json`)) !== undefined) break;
    due.unshift(period);
  }
  const issued: Record<Period, Issued> = {};
  for (const period of due)
    issued[period] = await publish(ports, basis, await tenDayPublication(ports, basis, period, now));
  return issued;
};

/** The same for the bulletins of months whose last period is closed. */
export const issueDueMonthlyBulletins = async (
  ports: ReportPorts,
  basis: ReportBasis,
  now: number,
): Promise<Record<string, Issued>> => {
  const monthBefore = (month: string) => monthOf(previousPeriod(`${month}-1`));
  const last = monthBefore(monthOf(earliestOpenAt(now)));
  const first = monthOf(basis.issueFrom ?? (await ports.views.firstPeriod()) ?? `${last}-1`);
  const due = [last];
  for (let month = monthBefore(last); month >= first; month = monthBefore(month)) {
    if ((await ports.documents.get(`bulletins/${month}.json`)) !== undefined) break;
    due.unshift(month);
  }
  const issued: Record<string, Issued> = {};
  for (const month of due)
    issued[month] = await publish(ports, basis, await bulletinPublication(ports, basis, month, now));
  return issued;
};
