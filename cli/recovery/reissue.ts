import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { monthCode, periodCode } from '../../events/values.ts';
import { rendererAssets } from '../../renderer/assets.ts';
import { rendererWith } from '../../renderer/render.ts';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { dynamoDbViews } from '../../shared/adapters/dynamodb/views.ts';
import { eventBridgeOutbound } from '../../shared/adapters/eventbridge/outbound.ts';
import { s3Documents } from '../../shared/adapters/s3/documents.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { reissue } from '../../shared/application/reissue.ts';
import { rulebookOf } from '../../shared/application/rulebook.ts';
import { calendarOf } from '../../shared/domain/kernel/calendar.ts';
import { clientOptions, operatorOptions } from '../input/aws-clients.ts';
import { readRules, UsageError } from '../input/checked-json.ts';
import { readHolidays } from '../input/holiday-files.ts';
import { paths } from '../input/paths.ts';

export interface ReissueOptions {
  readonly table: string;
  readonly views: string;
  readonly bucket: string;
  readonly bus: string;
  readonly policy: string;
  readonly registry: string;
  readonly holidays: string;
  /** Of DynamoDB, where npm start runs it. */
  readonly endpoint?: string;
  /** Of npm start itself: its bucket and its bus, and the folder that it keeps its data in. */
  readonly host?: string;
  readonly data: string;
}

/**
 * Issues what is missing of a period's or month's documents, on the tables and the bucket of a deployment.
 *
 * @throws UsageError when it is none, still open, or issued by other rules than are given
 */
export const reissueOn = async (
  span: string,
  options: ReissueOptions,
  now: number,
  write: (line: string) => void,
): Promise<void> => {
  if (!periodCode.safeParse(span).success && !monthCode.safeParse(span).success) {
    throw new UsageError(`${span} is no statement: give a month (2015-07) or a ten-day period (2015-07-1)`);
  }
  const { policy, registry } = await readRules(options.policy, options.registry);
  const calendar = calendarOf(await readHolidays(options.holidays));
  const database = new DynamoDBClient(clientOptions(options.endpoint));
  const host = await operatorOptions(options.host, options.data);
  const { made, written, stood } = await reissue(
    {
      ledger: dynamoDbLedger(database, options.table),
      views: dynamoDbViews(database, options.views),
      documents: s3Documents(new S3Client(host), options.bucket),
      outbound: eventBridgeOutbound(new EventBridgeClient(host), options.bus),
      renderer: rendererWith((name) => join(paths.root, rendererAssets[name])),
    },
    { rulebook: rulebookOf(policy, registry, calendar, sha256), registry, sha256OfBytes: sha256 },
    span,
    now,
  ).catch((error: Error) => {
    throw new UsageError(error.message);
  });
  for (const key of written) write(`${key}\twritten`);
  for (const key of stood) write(`${key}\tstood`);
  if (made === 'figures') write(`${span} is issued, with its documents`);
};
