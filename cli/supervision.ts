#!/usr/bin/env -S npx tsx
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { date } from '../events/values.ts';
import { faultsOf } from '../shared/application/audit.ts';
import { documentChoices } from './campaign/documents.ts';
import { runCampaign } from './campaign/run.ts';
import { printSummary } from './campaign/summary.ts';
import { listCases } from './cases/list.ts';
import { showCase } from './cases/show.ts';
import { listDuties } from './duties/list.ts';
import { showDuty } from './duties/show.ts';
import { explainFigure } from './explain.ts';
import { readRules, UsageError } from './files.ts';
import { paths } from './paths.ts';
import { postFile } from './post.ts';
import { say } from './progress.ts';
import { addRecoveryCommands } from './recovery/commands.ts';
import { type VerifyTableOptions, verifyTable } from './recovery/verify-table.ts';
import { registryFaults } from './registry-check.ts';
import { startService } from './start.ts';
import { addTransferCommands } from './transfer/commands.ts';
import { whatIf } from './what-if.ts';

// The SDK's notice about the version of Node concerns deployments, which have a newer one.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** What a command found; the process ends with it. */
const exit = { ok: 0, fault: 1, usage: 2 } as const;

const dateOption = (value: string): string => {
  if (!date.safeParse(value).success) {
    throw new InvalidArgumentError('It must be a date, for example 2015-06-01.');
  }
  return value;
};

const wholeNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
};

/** All commands; a test of the documents holds what they tell to type against it. */
export const program = new Command('supervision')
  .description('Follows every complaint and finding to its end: the ledger of a supervision campaign.')
  .exitOverride()
  .configureHelp({ showGlobalOptions: true });

/** The folder that commands read from which a campaign has left its outputs in. */
const outOption = () => new Option('--out <dir>', 'folder of a run').default('out');
const tableOptions = (command: Command): Command =>
  command
    .addOption(outOption())
    .option(
      '--table <name>',
      'read the ledger table of a deployment instead, or of npm start (there: Ledger)',
    )
    .option('--endpoint <url>', 'endpoint of DynamoDB, as npm start names it; AWS when there is none');

program
  .command('campaign')
  .description(
    'Replays a file of entries through the synthesized system; writes statistics, bulletins and the audit.',
  )
  .option('--events <file>', 'entries as NDJSON, one a line; - for standard input', paths.sample)
  .option('--registry <file>', 'registry of regions, units, divisions and leaders', paths.registry)
  .option('--policy <file>', 'limits, ladders, weights and plan', paths.policy)
  .option(
    '--from <date>',
    'first date for whose periods statements are issued (default: of the first entry)',
    dateOption,
  )
  .option('--until <date>', 'last such date (default: of the last entry)', dateOption)
  .addOption(outOption())
  .addOption(
    new Option('--store <where>', 'where the ledger runs; auto: DynamoDB Local where there is Java 17')
      .choices(['auto', 'dynamodb', 'memory'])
      .default('auto'),
  )
  .addOption(
    new Option(
      '--documents <which>',
      'auto: all but the extracts, for over 50,000 entries figures alone; all: with extracts',
    )
      .choices(documentChoices)
      .default('auto'),
  )
  .option(
    '--seed <n>',
    'a transport that duplicates, reorders, cuts off and fails, by this seed',
    wholeNumber,
  )
  .action(async (options: Parameters<typeof runCampaign>[0]) => {
    const started = performance.now();
    const audit = await runCampaign(options);
    await printSummary(options.out, audit, (performance.now() - started) / 1_000);
    const faults = faultsOf(audit);
    for (const fault of faults) say(`audit: ${fault}`);
    process.exitCode = faults.length === 0 ? exit.ok : exit.fault;
  });

program
  .command('verify')
  .description('Recomputes chains, roots, every figure and document of a run, and names what does not hold.')
  .addOption(outOption())
  .option('--table <name>', 'check the ledger table of a deployment instead, or of npm start (there: Ledger)')
  .option('--endpoint <url>', 'endpoint of DynamoDB, as npm start names it; AWS when there is none')
  .option('--statements <dir>', 'with --table: folder of issued documents, whose roots it must have')
  .option('--export <dir>', 'with --table: an export, all of which must stand in it')
  .action(async ({ out, ...options }: { out: string } & Partial<VerifyTableOptions>) => {
    if (options.table !== undefined) {
      process.exitCode = (await verifyTable({ ...options, table: options.table })) ? exit.ok : exit.fault;
      return;
    }
    const idle = (['endpoint', 'statements', 'export'] as const).find((name) => options[name] !== undefined);
    if (idle) throw new UsageError(`--${idle} goes with --table: a run's folder is checked against itself`);
    // Libraries of documents take a second to load, and no other command needs them.
    const { verify } = await import('./verify/verify.ts');
    const { faults, entries, statements, documents } = await verify(out);
    for (const fault of faults) process.stdout.write(`${fault}\n`);
    if (faults.length === 0) {
      process.stdout.write(
        `${entries} entries, ${statements} statements and ${documents} documents hold: chains, roots and figures agree\n`,
      );
    }
    process.exitCode = faults.length === 0 ? exit.ok : exit.fault;
  });

program
  .command('post')
  .description(
    'Posts a file of entries to a bus: of npm start by --endpoint, else of AWS by its usual settings.',
  )
  .argument('<file>', 'entries as NDJSON, one a line; - for standard input')
  .option('--bus <name>', 'name or ARN of the bus', 'supervision')
  .option('--endpoint <url>', 'endpoint of EventBridge, as npm start names it')
  .option(
    '--parked <url>',
    'queue of a deployment that keeps lines which cannot be read (its output ParkedQueueUrl)',
  )
  .action(async (file: string, options: Parameters<typeof postFile>[1]) => {
    const { failed } = await postFile(file, options);
    process.exitCode = failed === 0 ? exit.ok : exit.fault;
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
    .description('Lists duties of the plan, one a line: kind, status, owed step, owner, due instant, level.')
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
    .description('Shows what a figure was counted from: numerator, denominator, and the entries behind both.')
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
  explainFigure(statement, figure, options),
);

const policyCommand = program
  .command('policy')
  .description('What to do with a policy before it is deployed.');
policyCommand
  .command('check')
  .description(
    'Checks a policy and what it refers to in the registry; names each field that is not in order.',
  )
  .argument('<file>', 'the policy')
  .option('--registry <file>', 'registry of regions, units, divisions and leaders', paths.registry)
  .action(async (file: string, options: { registry: string }) => {
    const { id, version } = (await readRules(file, options.registry)).policy;
    process.stdout.write(`${file} is in order: ${id}@${version}\n`);
  });

program
  .command('registry')
  .description('What to do with a registry before it is deployed.')
  .command('check')
  .description(
    'Checks a registry by itself and by the plan of a policy: codes, contact points, who owes what; names each fault.',
  )
  .argument('<file>', 'the registry')
  .option('--policy <file>', 'limits, ladders, weights and plan', paths.policy)
  .action(async (file: string, options: { policy: string }) => {
    const { policy, registry } = await readRules(options.policy, file);
    const faults = registryFaults(policy, registry);
    process.exitCode = faults.length === 0 ? exit.ok : exit.fault;
    const verdict = faults.length === 0 ? `is in order: ${registry.id}` : `has ${faults.length} faults:`;
    process.stdout.write(`${[`${file} ${verdict}`, ...faults.map((fault) => `  ${fault}`)].join('\n')}\n`);
  });

program
  .command('what-if')
  .description('Replays what a run recorded under another policy, and shows what would have differed.')
  .requiredOption('--policy <file>', 'the other policy')
  .addOption(outOption())
  .option('--listed <n>', 'list at most so many cases', wholeNumber, 20)
  .action((options: Parameters<typeof whatIf>[0]) => whatIf(options));

program
  .command('start')
  .description('Runs the system on this machine by the real clock until it is stopped; keeps its data.')
  .option('--port <n>', 'port of the endpoint that speaks PutEvents', wholeNumber, 4010)
  .option('--data <dir>', 'folder in which everything is kept between starts', '.local')
  .option('--registry <file>', 'registry of regions, units, divisions and leaders', paths.registry)
  .option('--policy <file>', 'limits, ladders, weights and plan', paths.policy)
  .addOption(
    new Option('--store <where>', 'where the ledger runs; in memory nothing is kept')
      .choices(['auto', 'dynamodb', 'memory'])
      .default('auto'),
  )
  .action((options: Parameters<typeof startService>[0]) => startService(options));

addRecoveryCommands(program);
addTransferCommands(program);

const run = async (): Promise<void> => {
  // Whoever reads may stop reading, as `head` does: that is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exit.ok);
  });
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help that was asked for is no fault; commander has written what there is to say.
      process.exitCode = error.exitCode === 0 ? exit.ok : exit.usage;
    } else if (error instanceof UsageError) {
      say(error.message);
      process.exitCode = exit.usage;
    } else if (error instanceof Error && '$metadata' in error) {
      // What AWS or an endpoint answers: a name that does not exist there, or a right that is missing.
      say(`the call failed: ${error.name}: ${error.message}`);
      process.exitCode = exit.usage;
    } else throw error;
  }
};

// A test that reads the commands runs none of them.
if (fileURLToPath(import.meta.url) === realpathSync(process.argv[1] ?? '')) await run();
