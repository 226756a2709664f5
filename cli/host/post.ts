import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import { sqsParked } from '../../shared/adapters/sqs/parked.ts';
import { longestLine } from '../campaign/entry-file.ts';
import { UsageError } from '../input/checked-json.ts';
import { chunksOf } from '../input/chunks.ts';
import { linesOf } from '../input/lines.ts';
import { readEntry } from '../input/posted-entry.ts';
import { say } from '../output/terminal.ts';

export interface PostOptions {
  readonly bus: string;
  /** Of npm start; AWS's own when there is none. */
  readonly endpoint?: string;
  /** URL of the queue in which lines that cannot be read are kept whole. */
  readonly parked?: string;
}

const most = 10;
/** A call of PutEvents takes a mebibyte in all. */
const mostBytes = 1_000_000;

interface Numbered {
  readonly line: number;
  readonly entry: { Source: string; DetailType: string; Detail: string; Time?: Date; EventBusName: string };
}

const clientOf = ({ endpoint }: PostOptions) =>
  new EventBridgeClient(
    endpoint === undefined
      ? {}
      : { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } },
  );

/** @throws UsageError when the bus does not answer: what was posted before stands, and may be posted again. */
const send = async (client: EventBridgeClient, batch: readonly Numbered[], posted: number) => {
  try {
    return await client.send(new PutEventsCommand({ Entries: batch.map(({ entry }) => entry) }));
  } catch (error) {
    const { name, message } = error as Error;
    throw new UsageError(
      `the bus did not take the call (${message || name}): ${posted} entries were posted, from line ${batch[0]?.line} on none; ` +
        'post the file again, what stands already changes nothing',
    );
  }
};

/**
 * Posts a file's entries to a bus in the order of the file, ten a call. A line that cannot be read, or that
 * the bus does not take, is named on standard error with its number; the others go on.
 */
export const postFile = async (
  file: string,
  options: PostOptions,
): Promise<{ posted: number; failed: number }> => {
  const client = clientOf(options);
  const parked = options.parked === undefined ? undefined : sqsParked(new SQSClient({}), options.parked);
  const count = { posted: 0, failed: 0 };
  let waiting: Numbered[] = [];
  let bytes = 0;
  const refuse = (line: number, why: string) => {
    count.failed += 1;
    say(`line ${line} ${why}`);
  };
  const flush = async () => {
    if (waiting.length === 0) return;
    const answer = await send(client, waiting, count.posted);
    for (const [index, { line }] of waiting.entries()) {
      const { ErrorCode, ErrorMessage } = answer.Entries?.[index] ?? {};
      if (ErrorCode === undefined) count.posted += 1;
      else refuse(line, `was not taken: ${ErrorCode} ${ErrorMessage ?? ''}`);
    }
    waiting = [];
    bytes = 0;
  };
  for await (const { number: line, ...found } of linesOf(chunksOf(file), longestLine)) {
    if (found.text === undefined) {
      // A queue takes texts of a mebibyte: this stays with its sender alone.
      refuse(line, found.why);
      continue;
    }
    if (found.text.trim() === '') continue;
    const read = readEntry(found.text);
    if (!read.readable) {
      refuse(line, `${read.why}${parked ? '; it is parked' : ''}`);
      await parked?.park(found.text);
      continue;
    }
    const Detail = JSON.stringify(read.detail);
    const size = Buffer.byteLength(Detail);
    if (waiting.length === most || bytes + size > mostBytes) await flush();
    bytes += size;
    const time = read.time === undefined ? {} : { Time: new Date(read.time) };
    waiting.push({
      line,
      entry: { Source: read.source, DetailType: read.type, Detail, ...time, EventBusName: options.bus },
    });
  }
  await flush();
  say(`${count.posted} posted, ${count.failed} not`);
  return count;
};
