import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { eventBridgeOutbound } from '../../shared/adapters/eventbridge/outbound.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { retellSpan } from '../../shared/application/retell.ts';
import { rulebookOf } from '../../shared/application/rulebook.ts';
import { calendarOf } from '../../shared/domain/kernel/calendar.ts';
import { clientOptions, operatorOptions } from '../input/aws-clients.ts';
import { readRules, UsageError } from '../input/checked-json.ts';
import { readHolidays } from '../input/holiday-files.ts';
import { countOf } from '../output/count.ts';

export interface RetellOptions {
  /** By the instants at which the ledger recorded, the first included. */
  readonly from: number;
  readonly until: number;
  readonly table: string;
  readonly bus: string;
  readonly policy: string;
  readonly registry: string;
  readonly holidays: string;
  /** Of DynamoDB, where npm start runs it. */
  readonly endpoint?: string;
  /** Of npm start itself: its bus, and the folder that it keeps its data in. */
  readonly host?: string;
  readonly data: string;
}

/** Tells once more on the bus what the ledger recorded and rejected in a span of time; returns how many events. */
export const retell = async (options: RetellOptions): Promise<number> => {
  const { from, until } = options;
  if (from >= until) throw new UsageError('--from must be before --until');
  const ledger = dynamoDbLedger(new DynamoDBClient(clientOptions(options.endpoint)), options.table);
  const operator = await operatorOptions(options.host, options.data);
  const outbound = eventBridgeOutbound(new EventBridgeClient(operator), options.bus);
  const { policy, registry } = await readRules(options.policy, options.registry);
  const calendar = calendarOf(await readHolidays(options.holidays));
  const rulebook = rulebookOf(policy, registry, calendar, sha256);
  return retellSpan({ ledger, outbound }, { rulebook, registry }, { from, until }, countOf('cases'));
};
