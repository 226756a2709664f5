import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Audit, DutyCounts } from '../../shared/application/audit.ts';
import { circleText } from '../../shared/domain/case/merges.ts';
import type { TenDayStatistics } from '../../shared/domain/statistics/statement.ts';
import { print } from '../output/terminal.ts';
import { checklistLines } from './checklist.ts';

const percent = (rate: number | null): string => (rate === null ? '—' : `${(rate * 100).toFixed(2)} %`);

/** Rows as a table of columns, numbers to the right. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map((row) => line(row));
};

const head = [
  'period',
  'opening',
  'filed',
  'closed',
  'closing',
  'investigated',
  'completed',
  'on time',
  'visited',
  'overdue',
  'raised',
];

/** How the plan's duties stand; nothing where the policy has no plan. */
const dutyLines = ({
  duties,
  discharged,
  exempted,
  open,
  openWithOwedStep,
  escalated,
  chains,
}: DutyCounts) =>
  duties === 0
    ? []
    : [
        `${duties} duties of the plan = ${discharged} discharged + ${exempted} exempted + ${open} open, ${openWithOwedStep} of them owing a step, ${escalated} escalated; chains: ${chains.verified} verified, ${chains.broken} broken`,
      ];

/** The figures of each issued period, the audit, and the plan's checklist, on standard output. */
export const printSummary = async (out: string, audit: Audit, seconds: number): Promise<void> => {
  const folder = join(out, 'ten-day');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const rows = await Promise.all(
    names.map(async (name) => {
      const { period, total } = JSON.parse(await readFile(join(folder, name), 'utf8')) as TenDayStatistics;
      const raised = Object.values(total.escalations).reduce((sum, count) => sum + count, 0);
      return [
        period,
        String(total.opening),
        String(total.filed),
        String(total.closed),
        String(total.closing),
        percent(total.investigated.rate),
        percent(total.completed.rate),
        percent(total.completed.onTimeRate),
        percent(total.returnVisited.rate),
        String(total.overdueOpen),
        String(raised),
      ];
    }),
  );
  const {
    received,
    recorded,
    duplicate,
    rejected,
    held,
    parked,
    own,
    cases,
    open,
    openWithOwedStep,
    chains,
    duties,
  } = audit;
  const lines = [
    ...table(head, rows),
    '',
    `${received} received = ${recorded} recorded + ${duplicate} duplicate + ${rejected} rejected + ${held} held + ${parked} parked`,
    `${own} levels raised by the system itself`,
    `${cases} cases, ${open} open, ${openWithOwedStep} of them owing a step; chains: ${chains.verified} verified, ${chains.broken} broken`,
    ...dutyLines(duties),
    `root ${audit.root}`,
    ...(audit.mergedIntoUnknown.length === 0
      ? []
      : [
          `merged into a case that the ledger does not know: ${audit.mergedIntoUnknown.map(({ caseId }) => caseId).join(', ')}`,
        ]),
    ...audit.mergeCycles.map((circle) => `merged in a circle, handled by nobody: ${circleText(circle)}`),
    ...(await checklistLines(out)),
    '',
    `${out}/ written in ${seconds.toFixed(1)} s`,
  ];
  print(lines);
};
