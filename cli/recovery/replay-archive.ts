import {
  DescribeEventBusCommand,
  DescribeReplayCommand,
  EventBridgeClient,
  ListArchivesCommand,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  StartReplayCommand,
} from '@aws-sdk/client-eventbridge';
import { shanghaiText } from '../../shared/domain/kernel/day.ts';
import { UsageError } from '../input/checked-json.ts';
import { say } from '../output/terminal.ts';

export interface ReplayOptions {
  /** Instants by the events' own `Time`, the first included. */
  readonly from: number;
  readonly until: number;
  readonly bus: string;
  /** Needed where the bus has more than one. */
  readonly archive?: string;
  /** Waits until the replay has come to its end. */
  readonly wait: boolean;
}

/** What a test passes in: now, and how a while goes by. */
export interface ReplayTime {
  readonly now: number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** An event reaches the archive some minutes after the bus (AWS advises ten). */
const archivedAfter = 10 * 60_000;
const askEvery = 10_000;

const archiveOf = async (client: EventBridgeClient, busArn: string, named: string | undefined) => {
  const { Archives = [] } = await client.send(new ListArchivesCommand({ EventSourceArn: busArn }));
  const names = Archives.map(({ ArchiveName }) => ArchiveName ?? '');
  const [only, ...others] = named === undefined ? names : names.filter((name) => name === named);
  if (only === undefined || others.length > 0) {
    throw new UsageError(
      named === undefined
        ? `the bus has ${names.length} archives: name one with --archive${names.map((name) => ` ${name}`)}`
        : `the bus has no archive ${named}: it has ${names.join(', ') || 'none'}`,
    );
  }
  return busArn.replace(/:event-bus\/.*$/, `:archive/${only}`);
};

/**
 * The rules that lead into queues alone, which are the ways in. Others mail what was issued or pass events on to
 * other accounts: whoever was told once is not told again.
 */
const waysIn = async (client: EventBridgeClient, bus: string): Promise<string[]> => {
  const arns: string[] = [];
  for (let NextToken: string | undefined, more = true; more; more = NextToken !== undefined) {
    const page = await client.send(new ListRulesCommand({ EventBusName: bus, NextToken }));
    NextToken = page.NextToken;
    for (const { Name, Arn } of page.Rules ?? []) {
      const { Targets = [] } = await client.send(
        new ListTargetsByRuleCommand({ EventBusName: bus, Rule: Name }),
      );
      if (Arn && Targets.length > 0 && Targets.every((target) => target.Arn?.split(':')[2] === 'sqs'))
        arns.push(Arn);
    }
  }
  return arns.sort();
};

/**
 * Has EventBridge deliver once more what the archive of a bus holds of a span of time, to the ways in alone.
 * Events that stand in the ledger change nothing; those that were lost are recorded now, posted to the period
 * that is open now.
 *
 * @returns whether the replay was completed, or started where it was not waited for
 * @throws UsageError for a span that is not over, or an archive that does not exist
 */
export const replayArchive = async (options: ReplayOptions, { now, pause }: ReplayTime): Promise<boolean> => {
  const { from, until, bus } = options;
  if (from >= until) throw new UsageError('--from must be before --until');
  if (until > now - archivedAfter) {
    throw new UsageError(
      `--until must lie ten minutes back, before ${shanghaiText(now - archivedAfter)}: later events may not have reached the archive`,
    );
  }
  const client = new EventBridgeClient({});
  const { Arn: busArn = '' } = await client.send(new DescribeEventBusCommand({ Name: bus }));
  const EventSourceArn = await archiveOf(client, busArn, options.archive);
  const FilterArns = await waysIn(client, bus);
  if (FilterArns.length === 0)
    throw new UsageError(`no rule of ${bus} leads into a queue: nothing to replay to`);
  const ReplayName = `supervision-${new Date(now).toISOString().replace(/[-:.]/g, '')}`;
  await client.send(
    new StartReplayCommand({
      ReplayName,
      EventSourceArn,
      EventStartTime: new Date(from),
      EventEndTime: new Date(until),
      Destination: { Arn: busArn, FilterArns },
    }),
  );
  say(`${ReplayName}: ${shanghaiText(from)} to ${shanghaiText(until)}, to ${FilterArns.length} rules`);
  if (!options.wait) return true;
  for (;;) {
    const { State, StateReason, EventLastReplayedTime } = await client.send(
      new DescribeReplayCommand({ ReplayName }),
    );
    if (State === 'COMPLETED') return true;
    if (State === 'FAILED' || State === 'CANCELLED') {
      say(`${ReplayName}: ${State} ${StateReason ?? ''}`);
      return false;
    }
    say(`${State} ${EventLastReplayedTime ? `up to ${shanghaiText(EventLastReplayedTime.getTime())}` : ''}`);
    await pause(askEvery);
  }
};
