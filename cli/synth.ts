import { spawn } from 'node:child_process';
import { paths } from './paths.ts';

/** Synthesizes the template that the local host runs, offline; throws what `cdk synth` said when it fails. */
export const synthesize = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = ['synth', '--quiet', '--no-notices', '--output', paths.assembly];
    const child = spawn(paths.cdk, args, { cwd: paths.root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`cdk synth failed:\n${said}`))));
  });
