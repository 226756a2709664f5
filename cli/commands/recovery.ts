import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { paths } from '../input/paths.ts';
import { print, printCells, say } from '../output/terminal.ts';
import { instantOption } from '../recovery/options.ts';
import { listParked, type ParkedOptions } from '../recovery/parked.ts';
import { type RebuildOptions, rebuild } from '../recovery/rebuild.ts';
import type { ReissueOptions } from '../recovery/reissue.ts';
import { type ReleaseOptions, releaseAll } from '../recovery/release.ts';
import { type ReplayOptions, replayArchive } from '../recovery/replay-archive.ts';
import { type RestoreOptions, restoreTable } from '../recovery/restore.ts';
import { type RetellOptions, retell } from '../recovery/retell.ts';
import { holidaysOption } from './options.ts';

const local = 'endpoint that npm start names; AWS when there is none';

const ledgerTable = 'table of the ledger (output LedgerTable; of npm start: Ledger)';
const hostEndpoint = 'endpoint of bucket and bus, as npm start names it; AWS when there is none';
const hostData = 'with --host: the folder that npm start keeps its data in, which holds the key to its bus';
const databaseEndpoint = 'endpoint of DynamoDB, as npm start names it; AWS when there is none';

/** Ends the process with 1 where something does not hold. */
const holds = (all: boolean): void => {
  process.exitCode = all ? 0 : 1;
};

/** Adds the commands by which an administrator looks at trouble and recovers from it. */
export const addRecoveryCommands = (program: Command): void => {
  program
    .command('parked')
    .description(
      'Lists messages that could not be processed: queue, id, when, what, why, what to do. Exit code 1 while any waits.',
    )
    .option('--redrive', 'put those back that a redrive helps; what is recorded already changes nothing')
    .option('--id <id...>', 'only these')
    .option('--save <file>', 'copy those that --id names, whole, to a file that only you can read')
    .option('--remove', 'take away those that --id names, once they are dealt with otherwise')
    .option(
      '--prefix <text>',
      'what the names of the queues begin with (default: the stacks of this project)',
    )
    .option('--endpoint <url>', local)
    .action(async (options: ParkedOptions) => {
      const left = await listParked(options, printCells);
      say(left === 0 ? 'nothing is parked' : `${left} parked`);
      holds(left === 0);
    });

  program
    .command('replay')
    .description(
      'Delivers once more what the archive of the bus holds of a span of time; what is recorded already changes nothing.',
    )
    .requiredOption('--from <instant>', 'first `Time` of events, 2015-07-02T09:00:00+08:00', instantOption)
    .requiredOption('--until <instant>', 'the `Time` before which they lie', instantOption)
    .option('--bus <name>', 'name of the bus', 'supervision')
    .option('--archive <name>', 'name of its archive, where it has several')
    .option('--no-wait', 'start it and go')
    .action(async (options: ReplayOptions) =>
      holds(await replayArchive(options, { now: systemClock.now(), pause })),
    );

  program
    .command('rebuild')
    .description(
      'Rebuilds the views from the ledger, while intake and sweeps go on; may be cut off and begun again.',
    )
    .requiredOption('--table <name>', ledgerTable)
    .requiredOption('--views <name>', 'table of the views (output ViewsTable; of npm start: Views)')
    .option('--policy <file>', 'the policy that is deployed', paths.policy)
    .option('--endpoint <url>', databaseEndpoint)
    .action((options: RebuildOptions) => rebuild(options, print));

  program
    .command('restore')
    .description('Restores a table, as it was at an instant, to a new table beside it; then verify that one.')
    .requiredOption('--table <name>', 'the table')
    .requiredOption('--at <instant>', 'the instant, 2015-07-02T09:00:00+08:00', instantOption)
    .requiredOption('--to <name>', 'name of the table that is made')
    .option('--endpoint <url>', databaseEndpoint)
    .action(async (options: RestoreOptions) => {
      await restoreTable(options, pause);
      print(`${options.to} can be read: supervision verify --table ${options.to}`);
    });

  program
    .command('reissue')
    .description('Issues what is missing of the documents of a closed period or month; what stands is left.')
    .argument('<statement>', 'a month, 2015-07, or a ten-day period, 2015-07-1')
    .requiredOption('--table <name>', ledgerTable)
    .requiredOption('--views <name>', 'table of the views (output ViewsTable; of npm start: Views)')
    .requiredOption(
      '--bucket <name>',
      'bucket of documents (output DocumentsBucket; of npm start: documents)',
    )
    .option('--bus <name>', 'name of the bus', 'supervision')
    .option('--policy <file>', 'the policy that is deployed', paths.policy)
    .option('--registry <file>', 'the registry that is deployed', paths.registry)
    .addOption(holidaysOption())
    .option('--endpoint <url>', databaseEndpoint)
    .option('--host <url>', hostEndpoint)
    .option('--data <dir>', hostData, '.local')
    .action(async (statement: string, options: ReissueOptions) => {
      // Libraries of documents take a second to load, and no other command here needs them.
      const { reissueOn } = await import('../recovery/reissue.ts');
      await reissueOn(statement, options, systemClock.now(), print);
    });

  program
    .command('release')
    .description('Tries once more all that is held, where what should have done so gave up.')
    .requiredOption('--table <name>', ledgerTable)
    .option('--policy <file>', 'the policy that is deployed', paths.policy)
    .option('--registry <file>', 'the registry that is deployed', paths.registry)
    .addOption(holidaysOption())
    .option('--endpoint <url>', databaseEndpoint)
    .action(async (options: ReleaseOptions) =>
      print(`${await releaseAll(options, systemClock.now())} events were held and are recorded now`),
    );

  program
    .command('retell')
    .description('Tells once more on the bus what the ledger recorded and rejected in a span of time.')
    .requiredOption(
      '--from <instant>',
      'first instant of recording, 2015-07-02T09:00:00+08:00',
      instantOption,
    )
    .requiredOption('--until <instant>', 'the instant before which it lies', instantOption)
    .requiredOption('--table <name>', ledgerTable)
    .option('--bus <name>', 'name of the bus', 'supervision')
    .option('--policy <file>', 'the policy that is deployed', paths.policy)
    .option('--registry <file>', 'the registry that is deployed', paths.registry)
    .addOption(holidaysOption())
    .option('--endpoint <url>', databaseEndpoint)
    .option('--host <url>', hostEndpoint)
    .option('--data <dir>', hostData, '.local')
    .action(async (options: RetellOptions) => print(`${await retell(options)} events were told again`));
};
