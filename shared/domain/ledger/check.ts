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
import { dutyPrefix } from '../../../events/values.ts';
import { instantOf, minute, shanghaiText } from '../kernel/day.ts';
import { type Rejection, reject } from '../kernel/rejection.ts';
import type { Command } from './command.ts';
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

/** Types that this system alone posts: whatever others put into them beside the common fields is not theirs to say. */
const ownTypes: ReadonlySet<InboundType> = new Set<InboundType>([
  'deadline-passed',
  'obligation-opened',
  'reconciliation-made',
]);

/** The fields of a detail that name bodies of the registry, and where they stand. */
const unitsIn = (detail: Checked['detail']): (readonly [path: string, code: string])[] => {
  const named: (readonly [string, string])[] = [['by.unit', detail.by.unit]];
  if ('responsibleUnit' in detail && detail.responsibleUnit !== undefined) {
    named.push(['responsibleUnit', detail.responsibleUnit]);
  }
  if ('inspectedUnit' in detail) named.push(['inspectedUnit', detail.inspectedUnit]);
  if ('unit' in detail) named.push(['unit', detail.unit]);
  if ('leader' in detail) named.push(['leader', detail.leader]);
  return named;
};

/** Duties can be about divisions and leaders as well; whoever posts is a unit, and so is whoever has a case. */
const isKnown = (
  path: string,
  code: string,
  { units, divisions, leaders }: Organisation,
  type: InboundType,
) => {
  if (path === 'leader') return leaders.has(code);
  const ofAnyBody = path === 'unit' && (type === 'obligation-opened' || type === 'commendation-recorded');
  return units.has(code) || (ofAnyBody && (divisions.has(code) || leaders.has(code)));
};

/** The detail with the id of its duty alone, where `duty/` stands before it. */
const withPlainId = (detail: Checked['detail']): Checked['detail'] =>
  detail.caseId.startsWith(dutyPrefix)
    ? { ...detail, caseId: detail.caseId.slice(dutyPrefix.length) }
    : detail;

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
  const { own = false } = command;
  const foreign = ownTypes.has(type) && !own;
  const read = foreign ? readCommon(command.detail) : readDetail(type, command.detail);
  if ('issues' in read) return invalidDetail(read.issues);
  if (foreign) return reject('source-not-allowed', `${type} is posted by ${ownSource} alone`, 'Source');
  if (source === ownSource && !own) {
    return reject(
      'source-not-allowed',
      `${ownSource} is this system itself: post under a name of your own`,
      'Source',
    );
  }
  const detail = withPlainId(read.detail);
  for (const [path, code] of unitsIn(detail)) {
    if (!isKnown(path, code, organisation, type)) {
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
  const tolerance = policy.futureMinutes * minute;
  if (command.postedAt > command.receivedAt + tolerance) {
    return reject(
      'occurred-in-future',
      `lies over ${policy.futureMinutes} minutes after its arrival at ${shanghaiText(command.receivedAt)}: check the clock of the source`,
      'Time',
    );
  }
  const occurredAt = instantOf(detail.occurredAt);
  if (occurredAt > command.postedAt + tolerance) {
    const posted = shanghaiText(command.postedAt);
    return reject(
      'occurred-in-future',
      `lies over ${policy.futureMinutes} minutes after the posting at ${posted}: check the clock of the source`,
      'occurredAt',
    );
  }
  return { type, detail, occurredAt };
};
