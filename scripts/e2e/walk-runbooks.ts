import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { paths } from '../../cli/input/paths.ts';
import { runbookPages } from '../runbooks/pages.ts';
import { installPython, type PythonProgram } from './python.ts';
import { runCommand } from './run-command.ts';

const awsCommandLine: PythonProgram = { name: 'awscli', version: '1.46.3', command: 'aws' };

/**
 * A folder with an `aws` that names the endpoint in so many words: of SQS this version knows an address of its own,
 * and does not look at the environment.
 */
const aimedAt = async (bin: string, work: string): Promise<string> => {
  const folder = join(work, 'bin');
  await mkdir(folder, { recursive: true });
  const script = `#!/bin/sh\nexec "${join(bin, awsCommandLine.command)}" --endpoint-url "$AWS_ENDPOINT_URL" "$@"\n`;
  await writeFile(join(folder, awsCommandLine.command), script, { mode: 0o755 });
  return folder;
};

/**
 * Executes every command of every runbook against the emulator: what the README lets one do first, then each page in
 * a shell of its own. The first command that fails ends the walk.
 *
 * @returns what failed, with the page that stands last in it, and how many blocks there are
 */
export const walkRunbooks = async (
  environment: Readonly<Record<string, string>>,
  work: string,
): Promise<{ faults: readonly string[]; blocks: number }> => {
  const bin = await aimedAt(await installPython(awsCommandLine), work);
  const { PATH = '', HOME = '' } = process.env;
  const env = {
    HOME,
    ...environment,
    PATH: `${bin}${delimiter}${PATH}`,
    AWS_PAGER: '',
    AWS_DEFAULT_REGION: environment.AWS_REGION,
  };
  const pages = (await runbookPages()).toSorted(
    (a, b) => Number(b.name === 'README') - Number(a.name === 'README'),
  );
  const script = pages.flatMap(({ name, blocks }) => {
    const lines = [`echo "== ${name}"`, ...blocks];
    return name === 'README' ? lines : ['(', ...lines, ')'];
  });
  const walk = runCommand('sh', ['-c', ['set -eu', ...script].join('\n')], { cwd: paths.root, env });
  const faults = await walk.then(
    () => [],
    (error: unknown) => [`runbooks: ${(error as Error).message}`],
  );
  return { faults, blocks: pages.reduce((sum, { blocks }) => sum + blocks.length, 0) };
};
