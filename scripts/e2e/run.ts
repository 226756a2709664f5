import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { synthesize } from '../../cli/host/synth.ts';
import { paths } from '../../cli/input/paths.ts';
import { say } from '../../cli/output/terminal.ts';
import { verify } from '../../cli/verify/verify.ts';
import { startArchive } from './archive.ts';
import { copyForEmulator } from './assembly.ts';
import { betweenMarks } from './between-marks.ts';
import { startCollector } from './collector.ts';
import { compareOutcomes } from './compare.ts';
import { cdkOver, endProtection } from './deploy.ts';
import { deployedFunctions } from './deployed-functions.ts';
import { deployedQueues } from './deployed-queues.ts';
import { emulatorName, installEmulator, startEmulator } from './emulator.ts';
import { emulatorSide } from './emulator-side.ts';
import { sliceEndingBefore } from './entries.ts';
import { startLocalSide } from './local-side.ts';
import { faultsOfLogs } from './logs.ts';
import { readOutputs } from './outputs.ts';
import { rendererIn } from './renderer.ts';
import { runCampaignOn } from './side.ts';
import { walkRunbooks } from './walk-runbooks.ts';

const portOption = (value: string): number => {
  if (!/^\d{1,5}$/.test(value)) throw new InvalidArgumentError('It must be a port.');
  return Number(value);
};

const program = new Command('e2e')
  .description(
    `Deploys everything to an emulator of AWS (${emulatorName}), takes it through a small campaign, and compares what comes out with the local host's.`,
  )
  .option('--port <n>', 'port of the emulator, or the next that is free', portOption, 4566)
  .option('--keep', 'keep what the run wrote: both runs’ folders and the emulator’s log')
  .parse();
const { port, keep } = program.opts<{ port: number; keep?: true }>();

const started = performance.now();
const step = (text: string) =>
  say(`${((performance.now() - started) / 1_000).toFixed(0).padStart(4)} s  ${text}`);

const work = await mkdtemp(join(tmpdir(), 'supervision-e2e-'));
const faults: string[] = [];

/** Deploys to an emulator that has just started, and takes the deployment through the campaign. */
const onEmulator = async (environment: Readonly<Record<string, string>>) => {
  const assembly = join(work, 'assembly');
  for (const [what, ids] of await copyForEmulator(paths.assembly, assembly))
    step(`left out, as the emulator refuses them: ${ids.length} ${what}`);
  const cdk = cdkOver(assembly, environment, work);
  step('cdk bootstrap …');
  await cdk.bootstrap();
  step('cdk deploy …');
  const outputsFile = join(work, 'outputs.json');
  await cdk.deploy(outputsFile);
  const outputs = await readOutputs(outputsFile);
  step('cdk diff …');
  await cdk.diff().catch((error: unknown) => {
    faults.push(`cdk diff right after the deployment is not empty: ${(error as Error).message}`);
  });

  const functions = await deployedFunctions();
  const queues = await deployedQueues();
  for (const name of ['IssueTenDayStatistics', 'IssueMonthlyBulletin'])
    await functions.setRenderer(name, rendererIn(assembly));
  const archive = await startArchive(outputs.BusName);
  const collector = await startCollector(outputs.BusName);
  step(`${functions.names.length} functions, ${queues.count} queues`);

  await betweenMarks(Date.now(), (seconds) =>
    step(`waiting ${seconds} s until the scheduled sweep has run …`),
  );
  const postedAt = Date.now();
  const entries = await sliceEndingBefore(postedAt);
  step(`posting ${entries.length} entries, sweeping, issuing …`);
  const side = emulatorSide({ outputs, functions, queues, collector });
  const outcome = await runCampaignOn(side, entries, postedAt, join(work, 'emulator'));
  for (const line of await queues.parked()) faults.push(`parked: ${line}`);
  const archived = await archive.events();
  const expected = entries.length + outcome.told.length;
  if (archived !== expected) faults.push(`the archive holds ${archived} events, ${expected} were put`);

  step('reading the logs …');
  const logs = await faultsOfLogs(entries, side.posted);
  faults.push(...logs.faults);

  step('walking through the runbooks …');
  const walked = await walkRunbooks(environment, work);
  faults.push(...walked.faults);

  step('verify over what the emulator holds …');
  const verified = await verify(outcome.out);
  faults.push(...verified.faults);

  step('cdk destroy …');
  const stillHolds = async (after: string) => {
    let kept = 0;
    for await (const { entries: each } of side.ledger.everything()) kept += each.length;
    if (kept !== verified.entries)
      faults.push(`after ${after} the ledger holds ${kept} entries, not ${verified.entries}`);
  };
  const refused = await cdk.destroy().then(
    () => false,
    () => true,
  );
  if (!refused) faults.push('cdk destroy took the data stack away although it is protected');
  await stillHolds('cdk destroy');
  await endProtection('SupervisionLedgerData');
  await cdk.destroy();
  await stillHolds('the end of the data stack');
  return { outcome, postedAt, entries, verified, logLines: logs.lines, blocks: walked.blocks };
};

const run = async () => {
  step(`installing ${emulatorName} …`);
  const command = await installEmulator();
  step('synthesizing …');
  await synthesize();
  const emulator = await startEmulator(command, work, port);
  step(`the emulator answers at ${emulator.endpoint}`);
  Object.assign(process.env, emulator.environment);
  const result = await onEmulator(emulator.environment).finally(() => emulator.stop());
  for (const name of Object.keys(emulator.environment)) delete process.env[name];
  step('the same entries through the local host …');
  const out = join(work, 'local');
  const local = await startLocalSide(result.postedAt, out);
  const there = await runCampaignOn(local.side, result.entries, result.postedAt, out).finally(local.stop);
  return { ...result, ...(await compareOutcomes(result.outcome, there)) };
};

try {
  const { entries, verified, differences, statements, figures, outcome, logLines, blocks } = await run();
  faults.push(...differences);
  for (const fault of faults) say(fault);
  const found = faults.length === 0 ? 'agree' : `differ in ${faults.length} points`;
  process.stdout.write(
    `${emulatorName} and the local host ${found}: ${entries.length} entries posted, ${verified.entries} in the ledger, ` +
      `${outcome.told.length} events told, ${statements} statements with ${figures} figures, ${verified.documents} documents verified, ${logLines} log lines, ${blocks} blocks of runbooks; ` +
      `${((performance.now() - started) / 1_000).toFixed(0)} s\n`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  for (const line of (error instanceof Error ? (error.stack ?? error.message) : String(error)).split('\n'))
    say(line);
  process.exitCode = 2;
} finally {
  if (keep) say(`kept: ${work}`);
  else await rm(work, { recursive: true, force: true });
}
