import {
  CloudWatchLogsClient,
  paginateDescribeLogGroups,
  paginateFilterLogEvents,
} from '@aws-sdk/client-cloudwatch-logs';
import { metricNames } from '../../shared/lambda/names.ts';
import type { SliceEntry } from './entries.ts';

type Line = Readonly<Record<string, unknown>>;

/** The emulator stops listening to a function after 5 ms of silence: of a busy machine's lines it misses some. */
const mostLost = 0.1;

/** Everything that the functions logged, as text. */
const logged = async (): Promise<readonly string[]> => {
  const client = new CloudWatchLogsClient({});
  const lines: string[] = [];
  for await (const groups of paginateDescribeLogGroups({ client }, {})) {
    for (const { logGroupName } of groups.logGroups ?? []) {
      for await (const page of paginateFilterLogEvents({ client }, { logGroupName }))
        lines.push(...(page.events ?? []).flatMap(({ message = '' }) => message.split('\n')));
    }
  }
  return lines;
};

const parsed = (lines: readonly string[]): readonly Line[] =>
  lines.flatMap((line) => {
    const start = line.indexOf('{');
    try {
      return start < 0 ? [] : [JSON.parse(line.slice(start)) as Line];
    } catch {
      return [];
    }
  });

const total = (lines: readonly Line[], name: string): number =>
  lines
    .filter((line) => line._aws !== undefined)
    .flatMap((line) => line[name] ?? [])
    .reduce((sum: number, value) => sum + Number(value), 0);

/** What petitioners said of themselves: none of it may be in a log. */
const personal = (entries: readonly SliceEntry[]): ReadonlySet<string> => {
  const found = entries.flatMap(({ Detail }) => {
    const { petitioner = {} } = JSON.parse(Detail) as { petitioner?: Readonly<Record<string, unknown>> };
    // What an office put there by mistake may be any text, as `yes` or `000000`: that is nobody's.
    return Object.values(petitioner).filter(
      (value): value is string => typeof value === 'string' && /[^ -~]|\d{7}/.test(value),
    );
  });
  return new Set(found);
};

/**
 * What the logs of the deployment ought to hold: for each event that PutEvents took a line that leads to its entry,
 * the metrics that count them, and nobody's name or telephone.
 */
export const faultsOfLogs = async (
  entries: readonly SliceEntry[],
  envelopeIds: readonly string[],
): Promise<{ faults: readonly string[]; lines: number }> => {
  const text = await logged();
  const lines = parsed(text);
  const faults: string[] = [];
  const led = new Set(lines.map(({ envelopeId }) => envelopeId));
  const lost = envelopeIds.filter((id) => !led.has(id)).length;
  if (lost > envelopeIds.length * mostLost)
    faults.push(`logs: ${lost} of ${envelopeIds.length} posted events have no line`);
  for (const disposition of ['recorded', 'rejected'] as const) {
    const told = lines.filter(({ message }) => message === disposition).length;
    const counted = total(lines, metricNames[disposition]);
    if (Math.abs(told - counted) > told * mostLost)
      faults.push(`logs: ${told} events ${disposition} by their lines, ${counted} by the metric`);
  }
  for (const name of [metricNames.sweepRan, metricNames.watchRan, metricNames.statementsIssued])
    if (total(lines, name) === 0) faults.push(`logs: no metric ${name} was published`);
  for (const name of [metricNames.gaps, metricNames.broken, metricNames.statementsMissing])
    if (total(lines, name) !== 0) faults.push(`logs: ${name} is ${total(lines, name)}`);
  for (const secret of personal(entries)) {
    const line = text.find((each) => each.includes(secret));
    if (line !== undefined) faults.push(`logs: a petitioner’s data is in ${line.replaceAll(secret, '…')}`);
  }
  return { faults, lines: lines.length };
};
