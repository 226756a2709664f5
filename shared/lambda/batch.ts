import { metricNames } from './names.ts';
import { logFault } from './telemetry/log.ts';
import { count } from './telemetry/metrics.ts';

/** Tells SQS and DynamoDB streams which records to deliver again. */
export interface BatchResponse {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

export interface Item {
  /** Message id of a queue, sequence number of a stream. */
  readonly id: string;
  /** Items of one lane are handled in order, and none after the first that fails; lanes side by side. */
  readonly lane: string;
  readonly run: () => Promise<void>;
}

/** Handles a batch lane by lane: a poison record stops its own case alone. */
export const runBatch = async (name: string, items: readonly Item[]): Promise<BatchResponse> => {
  const lanes = new Map<string, Item[]>();
  for (const item of items) {
    const lane = lanes.get(item.lane);
    if (lane) lane.push(item);
    else lanes.set(item.lane, [item]);
  }
  const failed = await Promise.all([...lanes.values()].map((lane) => runLane(name, lane)));
  return { batchItemFailures: failed.flat().map(({ id }) => ({ itemIdentifier: id })) };
};

const runLane = async (name: string, lane: readonly Item[]): Promise<readonly Item[]> => {
  for (const [index, item] of lane.entries()) {
    try {
      await item.run();
    } catch (error) {
      count(metricNames.failed);
      logFault(`${name} could not handle ${item.id}`, withoutQuotation(error));
      return lane.slice(index);
    }
  }
  return [];
};

/** An engine quotes the text that it could not parse: that may be a petitioner's. */
const withoutQuotation = (error: unknown): unknown =>
  error instanceof SyntaxError ? new SyntaxError('what was delivered is no JSON') : error;
