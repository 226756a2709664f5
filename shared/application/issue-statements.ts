import type { OutboundEvent } from '../../events/outbound/catalog.ts';
import { renderStatementPage } from '../domain/documents/page.ts';
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
import { closePeriod, type ReportBasis, type ReportPorts } from './close-period.ts';

/** Whether a run issued its documents, or found them issued already, or had none to issue. */
export type Issued = 'issued' | 'already issued' | 'before the first to be issued';

const basisOf = ({ rulebook }: ReportBasis): Basis => ({
  policy: rulebook.policy,
  registry: rulebook.organisation.id,
});

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Issues the statistics of a closed ten-day period 旬统计, once. */
export const issueTenDayStatistics = async (
  ports: ReportPorts,
  basis: ReportBasis,
  period: Period,
  now: number,
): Promise<Issued> => {
  const { sha256 } = basis.rulebook;
  const close = await closePeriod(ports, sha256, period, now);
  if (basis.issueFrom !== undefined && period < basis.issueFrom) return 'before the first to be issued';
  const before = await closePeriod(ports, sha256, previousPeriod(period), now);
  const statement = tenDayStatistics(cutOf(before, close), basisOf(basis));
  const key = `ten-day/${period}.json`;
  const body = json(statement);
  return publish(ports, basis, statement, key, body, {
    type: 'ten-day-statistics-issued',
    time: endInstantOf(period),
    detail: { period, ...headline(statement, key, sha256(body)) },
  });
};

/** Issues the bulletin of a month 月通报 whose last period is closed, once. */
export const issueMonthlyBulletin = async (
  ports: ReportPorts,
  basis: ReportBasis,
  month: string,
  now: number,
): Promise<Issued> => {
  const { sha256 } = basis.rulebook;
  const periods = periodsOfMonth(month);
  const [first, , third] = periods;
  const closes = [await closePeriod(ports, sha256, previousPeriod(first), now)];
  for (const period of periods) closes.push(await closePeriod(ports, sha256, period, now));
  if (basis.issueFrom !== undefined && third < basis.issueFrom) return 'before the first to be issued';
  const [before, upper, middle, lower] = closes as [Close, Close, Close, Close];
  const cuts = [cutOf(before, upper), cutOf(upper, middle), cutOf(middle, lower)] as const;
  const earlier = await ports.documents.get(`bulletins/${monthOf(previousPeriod(first))}.json`);
  const previous = earlier === undefined ? null : (JSON.parse(earlier) as MonthlyBulletin).total;
  const statement = monthlyBulletin(cuts, previous, basisOf(basis));
  const key = `bulletins/${month}.json`;
  const body = json(statement);
  return publish(ports, basis, statement, key, body, {
    type: 'monthly-bulletin-issued',
    time: endInstantOf(third),
    detail: { month, ...headline(statement, key, sha256(body)) },
  });
};

const headline = (statement: TenDayStatistics | MonthlyBulletin, key: string, digest: string) => ({
  key,
  sha256: digest,
  root: statement.root,
  closing: statement.total.closing,
  filed: statement.total.filed,
  closed: statement.total.closed,
  overdueOpen: statement.total.overdueOpen,
});

/** The page first, then the figures that make it known: a run cut off between is repeated whole. */
const publish = async (
  ports: ReportPorts,
  basis: ReportBasis,
  statement: TenDayStatistics | MonthlyBulletin,
  key: string,
  body: string,
  announcement: OutboundEvent,
): Promise<Issued> => {
  const page = renderStatementPage(statement, basis.names);
  await ports.documents.putOnce(key.replace(/json$/, 'html'), page, 'text/html; charset=utf-8');
  if ((await ports.documents.get(key)) !== undefined) return 'already issued';
  await ports.outbound.put([announcement]);
  await ports.documents.putOnce(key, body, 'application/json');
  return 'issued';
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
  for (const period of due) issued[period] = await issueTenDayStatistics(ports, basis, period, now);
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
  for (const month of due) issued[month] = await issueMonthlyBulletin(ports, basis, month, now);
  return issued;
};
