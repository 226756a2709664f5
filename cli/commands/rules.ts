import type { Command } from 'commander';
import { systemClock } from '../../shared/adapters/system/clock.ts';
import { whatIf } from '../campaign/what-if/what-if.ts';
import { readRules } from '../input/checked-json.ts';
import { holidayFaults, readHolidays } from '../input/holiday-files.ts';
import { paths } from '../input/paths.ts';
import { print, say } from '../output/terminal.ts';
import { registryFaults } from '../show/registry-check.ts';
import { exit, holidaysOption, outOption, wholeNumber } from './options.ts';

/** Commands about policies and registries before they are deployed: policy check, registry check, what-if. */
export const addRulesCommands = (program: Command): void => {
  const policyCommand = program
    .command('policy')
    .description('What to do with a policy before it is deployed.');
  policyCommand
    .command('check')
    .description(
      'Checks a policy, what it refers to in the registry, and the years of holidays; names what is not in order.',
    )
    .argument('<file>', 'the policy')
    .option('--registry <file>', 'registry of regions, units, divisions and leaders', paths.registry)
    .addOption(holidaysOption())
    .action(async (file: string, options: { registry: string; holidays: string }) => {
      const { policy } = await readRules(file, options.registry);
      const arranged = await readHolidays(options.holidays);
      for (const fault of holidayFaults(policy, arranged, systemClock.now())) say(fault);
      print(`${file} is in order: ${policy.id}@${policy.version}`);
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
      print([`${file} ${verdict}`, ...faults.map((fault) => `  ${fault}`)]);
    });

  program
    .command('what-if')
    .description('Replays what a run recorded under another policy, and shows what would have differed.')
    .requiredOption('--policy <file>', 'the other policy')
    .addOption(outOption())
    .option('--listed <n>', 'list at most so many cases', wholeNumber, 20)
    .action((options: Parameters<typeof whatIf>[0]) => whatIf(options));
};
