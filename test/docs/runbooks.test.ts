import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../cli/input/paths.ts';
import { runbookPages } from '../../scripts/runbooks/pages.ts';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { databaseIfJava } from '../dynamodb/database.ts';
import { localClient } from '../dynamodb/local-client.ts';
import { templateTables } from '../dynamodb/tables.ts';
import { keptEntry } from '../shared/adapters/samples.ts';

const run = promisify(execFile);
const database = await databaseIfJava();
const pages = await runbookPages();
const theCase = 'HB-2015-000001';

/** What asks a queue or a bus: drilled in test/recovery, and executed as it stands here by `npm run e2e`. */
const beyondTables = / -- (parked|retell) /;

/** This project's own commands, with the variables that a page sets before them; those of AWS `npm run e2e` runs. */
const ours = pages.flatMap(({ name, blocks }) =>
  blocks.flatMap((block) => {
    const lines = block.split('\n');
    const variables = lines.filter((line) => /^[A-Z_]+=\S+$/.test(line));
    return lines
      .filter((line) => line.startsWith('npm run -s supervision -- ') && !beyondTables.test(`${line} `))
      .map((line) => ({ page: name, script: [...variables, line].join('\n') }));
  }),
);
const distinct = [...new Map(ours.map((each) => [each.script, each])).values()];

describe('runbooks', () => {
  let table = '';
  let views = '';
  beforeAll(async () => {
    if (!database) return;
    const client = localClient(database.endpoint);
    const tables = templateTables(client);
    table = await tables('Ledger');
    views = await tables('Views');
    const ledger = dynamoDbLedger(client, table);
    await ledger.append(keptEntry({ caseId: theCase }), { release: false, freed: false });
  });
  afterAll(() => database?.stop());

  it('have commands of this project', () => expect(distinct.length).toBeGreaterThan(2));

  it.runIf(database).each(distinct)(
    '$page: $script',
    async ({ script }) => {
      const env = {
        ...process.env,
        LEDGER_TABLE: table,
        VIEWS_TABLE: views,
        AWS_ENDPOINT_URL_DYNAMODB: database?.endpoint,
        AWS_REGION: 'local',
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
      };
      const { stdout } = await run('sh', ['-euc', script], { cwd: paths.root, env });
      expect(stdout).not.toBe('');
    },
    60_000,
  );

  it.each(pages.filter(({ name }) => name !== 'README'))(
    '$name says what it means, what to look at and what to do',
    ({ text }) => {
      for (const part of [
        '**What has happened.**',
        '**What it means.**',
        '## Look',
        '## Do',
        '## See that it is over',
      ])
        expect(text).toContain(part);
    },
  );

  it('say which pages belong together by links that lead somewhere', () => {
    const names = pages.map(({ name }) => name);
    for (const { text } of pages)
      for (const [, target = ''] of text.matchAll(/\]\(([a-z-]+)\.md\)/g)) expect(names).toContain(target);
  });
});
