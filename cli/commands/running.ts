import { type Command, Option } from 'commander';
import { faultsOf, warningsOf } from '../../shared/application/audit.ts';
import { runCampaign } from '../campaign/run.ts';
import { printSummary } from '../campaign/summary.ts';
import { postFile } from '../host/post.ts';
import { startService } from '../host/start.ts';
import { documentChoices } from '../input/document-choice.ts';
import { paths } from '../input/paths.ts';
import { say } from '../output/terminal.ts';
import { dateOption, exit, holidaysOption, outOption, wholeNumber } from './options.ts';

/** Commands that run the system, or post to one that runs: campaign, post, start. */
export const addRunningCommands = (program: Command): void => {
  program
    .command('campaign')
    .description(
      'Replays a file of entries through the synthesized system; writes statistics, bulletins and the audit.',
    )
    .option('--events <file>', 'entries as NDJSON, one a line; - for standard input', paths.sample)
    .option('--registry <file>', 'registry of regions, units, divisions and leaders', paths.registry)
    .option('--policy <file>', 'limits, ladders, weights and plan', paths.policy)
    .addOption(holidaysOption())
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
      for (const warning of warningsOf(audit)) say(`warning: ${warning}`);
      const faults = faultsOf(audit);
      for (const fault of faults) say(`audit: ${fault}`);
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

  program
    .command('start')
    .description('Runs the system on this machine by the real clock until it is stopped; keeps its data.')
    .option('--port <n>', 'port of the endpoint that speaks PutEvents', wholeNumber, 4010)
    .option('--data <dir>', 'folder in which everything is kept between starts', '.local')
    .option('--registry <file>', 'registry of regions, units, divisions and leaders', paths.registry)
    .option('--policy <file>', 'limits, ladders, weights and plan', paths.policy)
    .addOption(holidaysOption())
    .addOption(
      new Option('--store <where>', 'where the ledger runs; in memory nothing is kept')
        .choices(['auto', 'dynamodb', 'memory'])
        .default('auto'),
    )
    .action((options: Parameters<typeof startService>[0]) => startService(options));
};
