import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ArgumentOf, ResultOf, TaskName } from './tasks.ts';

const child = fileURLToPath(new URL('child.ts', import.meta.url));

/**
 * Runs a task in a process of its own, so that its peak memory is its own. A process starts with the
 * peak of the one that forked it (Linux counts it so): whoever calls this stays small.
 */
export const inOwnProcess = <N extends TaskName>(name: N, argument: ArgumentOf<N>): Promise<ResultOf<N>> =>
  new Promise((resolve, reject) => {
    let found: { readonly value: ResultOf<N> } | undefined;
    const forked = fork(child, [name, JSON.stringify(argument)], { serialization: 'advanced' });
    forked.once('message', (value) => {
      found = { value: value as ResultOf<N> };
    });
    forked.once('error', reject);
    forked.once('exit', (code, signal) => {
      if (found && code === 0) resolve(found.value);
      else reject(new Error(`${name} ended with ${signal ?? `exit code ${code}`}`));
    });
  });
