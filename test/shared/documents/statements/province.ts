import { readFileSync } from 'node:fs';
import { registry as registrySchema } from '../../../../events/registry.ts';
import { namesOf } from '../../../../shared/documents/names.ts';
import { collecting } from '../../../../shared/documents/statements/facts/collect.ts';
import type { FactLimits } from '../../../../shared/documents/statements/facts/limits.ts';
import type {
  BulletinInput,
  DocumentBasis,
  TenDayInput,
} from '../../../../shared/documents/statements/input.ts';
import type { Entry } from '../../../../shared/domain/case/entry.ts';
import {
  type MonthlyBulletin,
  monthlyBulletin,
  type PeriodSnapshot,
  type TenDayStatistics,
  tenDayStatistics,
} from '../../../../shared/domain/statistics/statement.ts';
import * as events from '../../../dsl/events.ts';
import { housing, huangshi, planning, rulebook } from '../../../dsl/rulebook.ts';
import { entriesOf, type Life, recounted } from '../../../dsl/statements.ts';
import type { Told } from '../../../dsl/telling.ts';

export const registry = registrySchema.parse(
  JSON.parse(readFileSync(new URL('../../../../data/registries/hubei-2015.json', import.meta.url), 'utf8')),
);
export const basis: DocumentBasis = { policy: rulebook.policy, calendar: rulebook.calendar, registry };

/** A case handled on the day of its filing. */
const handled = (day: string, visit: Told): Life => [
  events.complaintFiled({ at: `${day} 09:00` }),
  events.caseAccepted({ at: `${day} 10:00` }),
  events.investigationConcluded({ at: `${day} 14:00` }),
  events.caseCompleted({ at: `${day} 16:00` }),
  visit,
];

/** Some weeks of a province in June and July, every matter of a bulletin in them at least once. */
export const lives: readonly Life[] = [
  // Carried over from June, closed in July.
  handled('2015-06-29', events.returnVisitMade({ at: '2015-07-02 09:00' })),
  // All well.
  handled('2015-07-02', events.returnVisitMade({ at: '2015-07-06 09:00', result: 'basically-satisfied' })),
  // Never accepted: reminder, supervision, circular.
  [
    events.complaintFiled({ at: '2015-07-13 09:00', responsibleUnit: housing, area: 'affordable-housing' }),
    events.deadlinePassed(),
    events.deadlinePassed(),
    events.deadlinePassed(),
  ],
  // Nobody's, and overdue.
  [
    events.complaintWithoutUnit({ at: '2015-07-27 09:00', channel: 'online-petition', area: 'zipper-roads' }),
    events.deadlinePassed(),
  ],
  // Redone.
  [
    events.findingRecorded({ at: '2015-07-08 09:00' }),
    events.caseAccepted({ at: '2015-07-09 09:00' }),
    events.investigationConcluded({ at: '2015-07-13 09:00' }),
    events.caseCompleted({ at: '2015-07-14 09:00', outcome: 'rectified' }),
    events.returnVisitMade({ at: '2015-07-28 09:00', result: 'dissatisfied' }),
  ],
  [events.complaintFiled({ at: '2015-07-15 09:00' }), events.caseDeclined({ at: '2015-07-16 09:00' })],
  [
    events.complaintFiled({ at: '2015-07-15 10:00', responsibleUnit: housing, area: 'affordable-housing' }),
    events.caseWithdrawn({ at: '2015-07-16 10:00' }),
  ],
  // Completed, and not visited in time.
  [
    events.complaintFiled({ at: '2015-07-14 09:00', region: huangshi, responsibleUnit: planning }),
    events.caseAccepted({ at: '2015-07-14 10:00' }),
    events.investigationConcluded({ at: '2015-07-20 10:00' }),
    events.caseCompleted({ at: '2015-07-21 10:00', outcome: 'explained' }),
    events.deadlinePassed(),
  ],
  // Accepted in June, which was told in July.
  [
    events.complaintFiled({ at: '2015-06-30 09:00', region: huangshi, responsibleUnit: planning }),
    events.caseAccepted({ at: '2015-06-30 10:00', posted: '2015-07-02 09:00' }),
    events.investigationConcluded({ at: '2015-07-06 09:00' }),
    events.caseCompleted({ at: '2015-07-17 09:00' }),
  ],
  // Assigned to another unit.
  [
    events.complaintFiled({ at: '2015-07-23 09:00' }),
    events.caseReturned({ at: '2015-07-23 10:00' }),
    events.caseAssigned({ at: '2015-07-23 11:00', unit: housing }),
    events.caseAccepted({ at: '2015-07-24 10:00' }),
  ],
];

export const entries = entriesOf(lives);

/** The statements of some cases, and what a document of theirs is made of. */
export const statementsOf = (cases: readonly (readonly Entry[])[]) => {
  const cuts = recounted('2015-06-1', '2015-07-3', cases);
  const statistics = { policy: rulebook.policy, registry: registry.id };
  const month = (from: number) =>
    cuts.slice(from, from + 3) as [PeriodSnapshot, PeriodSnapshot, PeriodSnapshot];
  const june = monthlyBulletin(month(0), null, statistics);
  return {
    june,
    july: monthlyBulletin(month(3), june.total, statistics),
    tenDays: cuts.map((cut) => tenDayStatistics(cut, statistics)),
  };
};

export const factsOf = (statement: string, cases: readonly (readonly Entry[])[], limits?: FactLimits) => {
  const collect = collecting(statement, namesOf(registry), limits);
  for (const each of cases) collect.take(each);
  return collect.result();
};

/** What the bulletin of July is made of. */
export const julyOf = (cases: readonly (readonly Entry[])[] = entries): BulletinInput => {
  const { june, july, tenDays } = statementsOf(cases);
  return {
    statement: july,
    tenDays: tenDays.slice(-3),
    previous: june,
    yearBefore: null,
    facts: factsOf('2015-07', cases),
    corrections: [],
  };
};

/** What the statistics of the middle ten days of July are made of. */
export const midJulyOf = (cases: readonly (readonly Entry[])[] = entries): TenDayInput => {
  const { tenDays } = statementsOf(cases);
  return {
    statement: tenDays[4] as TenDayStatistics,
    earlier: tenDays.slice(2, 4),
    facts: factsOf('2015-07-2', cases),
    corrections: [],
  };
};

/** A statement in which nothing happened. */
export const quietBulletin = (given: Partial<MonthlyBulletin> = {}): BulletinInput => {
  const { july } = statementsOf([]);
  return {
    statement: { ...july, previous: null, ...given },
    tenDays: [],
    previous: null,
    yearBefore: null,
    facts: factsOf('2015-07', []),
    corrections: [],
  };
};
