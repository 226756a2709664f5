import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { releaseHeld } from '../../shared/application/release-held.ts';
import { rulebookOf } from '../../shared/application/rulebook.ts';
import { calendarOf } from '../../shared/domain/kernel/calendar.ts';
import { subjectOfHeld } from '../../shared/domain/ledger/subject.ts';
import { clientOptions } from '../input/aws-clients.ts';
import { readRules } from '../input/checked-json.ts';
import { readHolidays } from '../input/holiday-files.ts';
import { countOf } from '../output/count.ts';

export interface ReleaseOptions {
  readonly table: string;
  readonly policy: string;
  readonly registry: string;
  readonly holidays: string;
  readonly endpoint?: string;
}

/** Tries once more all that is held; returns how many events were recorded by it. */
export const releaseAll = async (options: ReleaseOptions, now: number): Promise<number> => {
  const { policy, registry } = await readRules(options.policy, options.registry);
  const calendar = calendarOf(await readHolidays(options.holidays));
  const rulebook = rulebookOf(policy, registry, calendar, sha256);
  const ledger = dynamoDbLedger(new DynamoDBClient(clientOptions(options.endpoint)), options.table);
  const progress = countOf('cases');
  let freed = 0;
  for await (const { facts } of ledger.everything()) {
    const held = facts.find((fact) => fact.kind === 'held');
    if (held) freed += await releaseHeld(ledger, rulebook, subjectOfHeld(held), now);
    progress();
  }
  return freed;
};
