import { delimiter } from 'node:path';
import { paths } from '../../cli/paths.ts';
import { runbookPages } from '../runbooks/pages.ts';
import { installPython, type PythonProgram } from './python.ts';
import { runCommand } from './run-command.ts';

const awsCommandLine: PythonProgram = { name: 'awscli', version: '1.46.3', command: 'aws' };

/**
 * Executes every command of every runbook against the emulator: each page in a shell of its own, after what the
 * README lets one do first; the first command that fails ends the page.
 *
 * @returns a fault for each page that could not be walked through, and how many blocks were executed
 */
export const walkRunbooks = async (
  environment: Readonly<Record<string, string>>,
): Promise<{ faults: readonly string[]; blocks: number }> => {
  const bin = await installPython(awsCommandLine);
  const { PATH = '', HOME = '' } = process.env;
  const env = {
    HOME,
    ...environment,
    PATH: `${bin}${delimiter}${PATH}`,
    AWS_PAGER: '',
    AWS_DEFAULT_REGION: environment.AWS_REGION,
  };
  const pages = await runbookPages();
  const before = pages.find(({ name }) => name === 'README')?.blocks ?? [];
  const faults: string[] = [];
  let blocks = 0;
  for (const page of pages) {
    const own = page.name === 'README' ? [] : page.blocks;
    const script = ['set -eu', ...before, ...own].join('\n');
    blocks += own.length;
    await runCommand('sh', ['-c', script], { cwd: paths.root, env }).catch((error: unknown) => {
      faults.push(`runbook ${page.name}: ${(error as Error).message}`);
    });
  }
  return { faults, blocks: blocks + before.length };
};
