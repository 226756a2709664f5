import { type Command, InvalidArgumentError, Option } from 'commander';
import { date } from '../../events/values.ts';
import { paths } from '../input/paths.ts';

/** What a command found; the process ends with it. */
export const exit = { ok: 0, fault: 1, usage: 2 } as const;

/** A date as it is typed. */
export const dateOption = (value: string): string => {
  if (!date.safeParse(value).success) {
    throw new InvalidArgumentError('It must be a date, for example 2015-06-01.');
  }
  return value;
};

/** A whole number as it is typed. */
export const wholeNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
};

/** Where a command that counts limits finds the years of holidays that the kept library lacks. */
export const holidaysOption = () =>
  new Option('--holidays <dir>', 'folder of years of holidays, YEAR.json').default(paths.holidays);

/** The folder that commands read from which a campaign has left its outputs in. */
export const outOption = () => new Option('--out <dir>', 'folder of a run').default('out');

/** What commands have in common that read a run's folder, or a ledger table. */
export const tableOptions = (command: Command): Command =>
  command
    .addOption(outOption())
    .option(
      '--table <name>',
      'read the ledger table of a deployment instead, or of npm start (there: Ledger)',
    )
    .option('--endpoint <url>', 'endpoint of DynamoDB, as npm start names it; AWS when there is none');
