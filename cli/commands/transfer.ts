import type { Command } from 'commander';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { UsageError } from '../input/checked-json.ts';
import { countOf } from '../output/count.ts';
import { print } from '../output/terminal.ts';
import { exportLedger } from '../transfer/export.ts';
import { importLedger } from '../transfer/import.ts';
import { type Place, recordsIn, targetIn } from '../transfer/places.ts';
import { targetOf } from '../transfer/target.ts';

const table = 'ledger table of a deployment, or of npm start (there: Ledger)';
const endpoint = 'endpoint of DynamoDB, as npm start names it; AWS when there is none';

/** Adds the commands by which a ledger leaves a system and comes into another. */
export const addTransferCommands = (program: Command): void => {
  program
    .command('export')
    .description(
      'Writes the whole ledger as NDJSON and Parquet, with a manifest of counts, digests and roots.',
    )
    .requiredOption('--to <place>', 'an empty folder, or s3://BUCKET/PREFIX')
    .option('--out <dir>', 'folder of a run that is exported, its entries alone', 'out')
    .option('--table <name>', `instead: ${table}`)
    .option('--endpoint <url>', endpoint)
    .action(async ({ to, ...place }: Place & { to: string }) => {
      const progress = countOf('cases');
      const manifest = await exportLedger(recordsIn(place), targetOf(to), systemClock.now(), progress);
      const { cases, duties, entries, facts, files, root } = manifest;
      print(
        `${to}: ${cases} cases, ${duties} duties, ${entries} entries, ${facts} facts in ${files.length} files; root ${root}`,
      );
    });

  program
    .command('import')
    .description('Brings an export into an empty system, and proves by the roots that it is the same ledger.')
    .argument('<dir>', 'folder of the export')
    .option('--table <name>', table)
    .option('--endpoint <url>', endpoint)
    .option('--out <dir>', 'instead: folder that gets its ledger.ndjson, for cases, case and explain', 'out')
    .option('--merge', 'bring what is missing into a table that is not empty')
    .action(async (dir: string, { merge = false, ...place }: Place & { merge?: boolean }) => {
      if (merge && place.table === undefined)
        throw new UsageError('--merge needs --table: a folder is written whole');
      const { manifest, stood, faults } = await importLedger(dir, targetIn(place), merge, countOf('cases'));
      for (const fault of faults) print(fault);
      const proof = merge ? 'all of the export stands' : `root ${manifest.root} is that of the export`;
      if (faults.length === 0) {
        print(`${manifest.cases} cases, ${manifest.entries} entries; ${stood} items stood before; ${proof}`);
      }
      process.exitCode = faults.length === 0 ? 0 : 1;
    });
};
