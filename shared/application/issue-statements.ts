import type { DocumentBasis } from '../documents/statements/input.ts';
import {
  earliestOpenAt,
  endInstantOf,
  monthOf,
  type Period,
  periodsOfMonth,
  previousPeriod,
} from '../domain/kernel/period.ts';
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
import { planClosesIn } from './plan-closes.ts';
import { planReportOf } from './plan-report.ts';
import { type Issued, json, type Publication, publish } from './publication.ts';
import { bulletinBefore, bulletinTold, type IssuedStatements, tenDayTold } from './statements-before.ts';

const basisOf = ({ rulebook }: ReportBasis): Basis => ({
  policy: rulebook.policy,
  registry: rulebook.organisation.id,
});

const documentBasisOf = ({ rulebook, registry }: ReportBasis): DocumentBasis => ({
  policy: rulebook.policy,
  calendar: rulebook.calendar,
  registry,
});

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
