import {
  type DetailOf,
  type InboundType,
  inboundTypes,
  isInboundType,
  readCommon,
  readDetail,
} from '../../../events/catalog.ts';
import { ownSource } from '../../../events/codes.ts';
import type { Issue } from '../../../events/issues.ts';
import type { Policy } from '../../../events/policy.ts';
import { instantOf, minute, shanghaiText } from '../kernel/day.ts';
import type { Command } from './command.ts';
import { reject } from './decide/context.ts';
import type { Rejection } from './entry.ts';
import type { Organisation } from './organisation.ts';

/** A command whose form, source, codes and instant are in order. */
export interface Checked<T extends InboundType = InboundType> {
  readonly type: T;
  readonly detail: DetailOf<T>;
  readonly occurredAt: number;
}

/** EventBridge and the queues carry more; what a hotline has to say fits many times over. */
const mostBytes = 262_144;

const invalidDetail = (issues: readonly Issue[]): Rejection => {
  const first = issues[0];
  return {
    code: 'invalid-detail',
    message: `${first?.path || 'detail'}: ${first?.message ?? 'is malformed'}`,
    issues,
  };
};

/** The fields of a detail that name units, and where they stand. */
const unitsIn = (detail: Checked['detail']): (readonly [path: string, code: string])[] => {
  const named: (readonly [string, string])[] = [['by.unit', detail.by.unit]];
  if ('responsibleUnit' in detail && detail.responsibleUnit !== undefined) {
    named.push(['responsibleUnit', detail.responsibleUnit]);
  }
  if ('inspectedUnit' in detail) named.push(['inspectedUnit', detail.inspectedUnit]);
  if ('unit' in detail) named.push(['unit', detail.unit]);
  return named;
};

/** The checks that need no case: type, detail, source, unit and region, instant, in this order. */
export const check = (command: Command, policy: Policy, organisation: Organisation): Checked | Rejection => {
  const { type, source } = command;
  if (!isInboundType(type)) {
    return reject(
      'unknown-detail-type',
      `${type.slice(0, 128)} is none of ${inboundTypes.join(', ')}`,
      'DetailType',
    );
  }
  if (command.bytes > mostBytes) {
    return reject(
      'invalid-detail',
      `the detail has ${command.bytes} bytes, at most ${mostBytes} are taken`,
      'Detail',
    );
  }
  // Whatever others put into a deadline-passed beside the common fields, it is not theirs to post.
  const foreign = type === 'deadline-passed' && source !== ownSource;
  const read = foreign ? readCommon(command.detail) : readDetail(type, command.detail);
  if ('issues' in read) return invalidDetail(read.issues);
  if (foreign)
    return reject('source-not-allowed', `deadline-passed is posted by ${ownSource} alone`, 'Source');
  const { detail } = read;
  for (const [path, code] of unitsIn(detail)) {
    if (!organisation.units.has(code)) {
      return reject(
        'unknown-unit',
        `${code} is not in registry ${organisation.id}: add it or correct the code`,
        path,
      );
    }
  }
  if ('region' in detail && !organisation.regions.has(detail.region)) {
    return reject('unknown-region', `${detail.region} is not in registry ${organisation.id}`, 'region');
  }
  const occurredAt = instantOf(detail.occurredAt);
  if (occurredAt > command.postedAt + policy.futureMinutes * minute) {
    const posted = shanghaiText(command.postedAt);
    return reject(
      'occurred-in-future',
      `lies over ${policy.futureMinutes} minutes after the posting at ${posted}: check the clock of the source`,
      'occurredAt',
    );
  }
  return { type, detail, occurredAt };
};
