import { Command, CommanderError } from 'commander';
import { freshen, generatedFiles, staleFiles } from './files.ts';

/** Where what the command says goes. */
export interface Voice {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const help = `
Writes the pages and JSON Schemas of docs/contracts/ anew from the schemas in events/, and removes
files there that are not generated. With --check, writes nothing.

Exit codes: 0 all is up to date, or was brought up to date; 1 --check found stale files, and named
them; 2 the command line is not in order.`;

/**
 * Runs the command over a folder of contracts.
 *
 * @returns the exit code: 0 in order, 1 stale, 2 usage
 */
export const run = (args: readonly string[], folder: string, { out, err }: Voice): number => {
  const program = new Command('npm run contracts --')
    .option('--check', 'name the files that would change, and exit 1 if there are any')
    .allowExcessArguments(false)
    .addHelpText('after', help)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const files = generatedFiles();
  if (program.opts<{ check?: boolean }>().check) {
    const stale = staleFiles(folder, files);
    for (const { path, why } of stale) err(`docs/contracts/${path} ${why}\n`);
    if (stale.length > 0) err('run npm run contracts, and keep what it writes\n');
    return stale.length === 0 ? 0 : 1;
  }
  const changed = freshen(folder, files);
  out(`${files.size} files in docs/contracts/, ${changed.length} of them changed\n`);
  return 0;
};
