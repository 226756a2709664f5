import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

const folder = fileURLToPath(new URL('../../docs/contracts', import.meta.url));

process.exitCode = run(process.argv.slice(2), folder, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
