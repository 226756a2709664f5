import type { Command } from 'commander';
import { UsageError } from '../input/checked-json.ts';
import { print } from '../output/terminal.ts';
import { explainFigure } from '../show/explain/explain.ts';
import { listCases } from '../show/list-cases.ts';
import { listDuties } from '../show/list-duties.ts';
import { showCase } from '../show/show-case.ts';
import { showDuty } from '../show/show-duty.ts';
import { type VerifyTableOptions, verifyTable } from '../verify/verify-table.ts';
import { exit, outOption, tableOptions, wholeNumber } from './options.ts';

/** Commands that read what a run or a deployment holds: verify, cases, case, duties, duty, explain. */
export const addReadingCommands = (program: Command): void => {
  program
    .command('verify')
    .description(
      'Recomputes chains, roots, every figure and document of a run, and names what does not hold; of what no ledger gives again (rejected, told) it compares digests, which show what was changed without them.',
    )
    .addOption(outOption())
    .option(
      '--table <name>',
      'check the ledger table of a deployment instead, or of npm start (there: Ledger)',
    )
    .option('--endpoint <url>', 'endpoint of DynamoDB, as npm start names it; AWS when there is none')
    .option('--statements <dir>', 'with --table: folder of issued documents, whose roots it must have')
    .option('--export <dir>', 'with --table: an export, all of which must stand in it')
    .action(async ({ out, ...options }: { out: string } & Partial<VerifyTableOptions>) => {
      if (options.table !== undefined) {
        process.exitCode = (await verifyTable({ ...options, table: options.table })) ? exit.ok : exit.fault;
        return;
      }
      const idle = (['endpoint', 'statements', 'export'] as const).find(
        (name) => options[name] !== undefined,
      );
      if (idle) throw new UsageError(`--${idle} goes with --table: a run's folder is checked against itself`);
      // Libraries of documents take a second to load, and no other command needs them.
      const { verify } = await import('../verify/verify.ts');
      const { faults, entries, statements, documents } = await verify(out);
      print(faults);
      if (faults.length === 0) {
        print(
          `${entries} entries, ${statements} statements and ${documents} documents hold: chains, roots and figures agree`,
        );
      }
      process.exitCode = faults.length === 0 ? exit.ok : exit.fault;
    });

  tableOptions(
    program
      .command('cases')
      .description('Lists cases, one a line: status, owner, owed step, due instant, level.')
      .option('--status <status>', 'only cases in this status')
      .option('--unit <code>', 'only cases of this unit')
      .option('--open', 'only cases that have not ended'),
  ).action((options: Parameters<typeof listCases>[0]) => listCases(options));

  tableOptions(
    program.command('case').description('Shows the timeline of a case.').argument('<id>', 'id of the case'),
  ).action((caseId: string, options: Parameters<typeof showCase>[1]) => showCase(caseId, options));

  tableOptions(
    program
      .command('duties')
      .description(
        'Lists duties of the plan, one a line: kind, status, owed step, owner, due instant, level.',
      )
      .option('--kind <kind>', 'only duties of this kind')
      .option('--unit <code>', 'only duties about this unit, division or leader')
      .option('--open', 'only duties that have not ended')
      .option('--escalated', 'only duties for which a level of escalation stands'),
  ).action((options: Parameters<typeof listDuties>[0]) => listDuties(options));

  tableOptions(
    program.command('duty').description('Shows the timeline of a duty.').argument('<id>', 'id of the duty'),
  ).action((id: string, options: Parameters<typeof showDuty>[1]) => showDuty(id, options));

  tableOptions(
    program
      .command('explain')
      .description(
        'Shows what a figure was counted from: numerator, denominator, and the entries behind both.',
      )
      .argument('<statement>', 'a month, 2015-07, or a ten-day period, 2015-07-1')
      .argument('<figure>', 'its path, completed.onTimeRate; toDate.completed.onTimeRate from the beginning')
      .option('--unit <code>', 'within a unit; likewise the following, of which one can be given')
      .option('--area <code>', 'within an area of work')
      .option('--region <code>', 'within a region')
      .option('--channel <code>', 'within a channel of complaints')
      .option('--method <code>', 'within a method of inspection')
      .option('--kind <code>', 'complaint or finding')
      .option('--listed <n>', 'list at most so many entries of each part', wholeNumber),
  ).action((statement: string, figure: string, options: Parameters<typeof explainFigure>[2]) =>
    explainFigure(statement, figure, options, Date.now()),
  );
};
