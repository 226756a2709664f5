import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCampaign, scenarioTable } from './campaign.ts';
import { defaults } from './defaults.ts';

const usage = `npx tsx scripts/sample-campaign/make.ts [--seed N] [--cases N] [--out FILE] [--dispositions FILE]
npx tsx scripts/sample-campaign/make.ts --table    prints the table of scenarios for README.md`;

const wholeNumber = (name: string, text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} must be a whole number, not ${text}`);
  return Number(text);
};

const main = () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(defaults.seed) },
      cases: { type: 'string', default: String(defaults.cases) },
      out: {
        type: 'string',
        default: fileURLToPath(new URL('../../data/campaigns/hubei-2015.ndjson', import.meta.url)),
      },
      dispositions: { type: 'string' },
      table: { type: 'boolean', default: false },
    },
  });
  if (values.table) {
    process.stdout.write(scenarioTable());
    return;
  }
  const lines = makeCampaign({
    seed: wholeNumber('seed', values.seed),
    cases: wholeNumber('cases', values.cases),
    plan: defaults.plan,
  });
  writeFileSync(values.out, lines.map(({ text }) => `${text}\n`).join(''));
  if (values.dispositions !== undefined) {
    // One number a line of the file, as the reference runs have it.
    const dispositions = Object.fromEntries(lines.map(({ disposition }, index) => [index + 1, disposition]));
    writeFileSync(values.dispositions, `${JSON.stringify(dispositions, null, 1)}\n`);
  }
  process.stderr.write(`${lines.length} entries written to ${values.out}\n`);
};

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
  process.exitCode = 2;
}
