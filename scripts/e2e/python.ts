import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

/** A program from PyPI, at one version. */
export interface PythonProgram {
  readonly name: string;
  readonly version: string;
  readonly command: string;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Installs a program in a virtual environment of its own, outside the repository and kept between runs, unless it
 * is there.
 *
 * @returns the folder that holds its command
 */
export const installPython = async ({ name, version, command }: PythonProgram): Promise<string> => {
  const venv = join(tmpdir(), `supervision-ledger-${name}-${version}`);
  const bin = join(venv, 'bin');
  if (await exists(join(bin, command))) return bin;
  const options = { cwd: tmpdir(), env: process.env };
  await runCommand('python3', ['-m', 'venv', '--clear', venv], options);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  await runCommand(join(bin, 'python'), [...pip, `${name}==${version}`], options);
  return bin;
};
