import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanReport } from '../../shared/domain/plan-report/report.ts';

/** The plan's report issued last; undefined where the policy has no plan, or no month was closed. */
const lastReport = async (out: string): Promise<PlanReport | undefined> => {
  const folder = join(out, 'plan');
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^\d{4}-\d{2}\.json$/.test(name));
  const last = names.sort().at(-1);
  return last === undefined
    ? undefined
    : (JSON.parse(await readFile(join(folder, last), 'utf8')) as PlanReport);
};

/**
 * The plan article by article, as its report of the last month has it: what the ledger holds for each, and each gap by
 * its name. Nothing where there is no report.
 */
export const checklistLines = async (out: string): Promise<readonly string[]> => {
  const report = await lastReport(out);
  if (!report) return [];
  const { checklist, until } = report;
  const held = checklist.filter(({ gaps }) => gaps.length === 0).length;
  return [
    '',
    `the plan as of ${until}: ${checklist.length} articles, ${held} without a gap`,
    ...checklist.flatMap(({ code, title, evidence, gaps }) => [
      `${gaps.length === 0 ? '✓' : '✗'} ${code} ${title}`,
      ...evidence.map((line) => `      ${line}`),
      ...gaps.map((line) => `    ! ${line}`),
    ]),
  ];
};
