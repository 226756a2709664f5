import * as fc from 'fast-check';
import { construction, hotline, housing, office, planning, wuhan } from '../dsl/rulebook.ts';

/** Something posted of a case: of a type, by a unit, with its own fields. */
export interface Step {
  readonly type: string;
  readonly by: string;
  readonly fields: object;
}

const step = (type: string, by: string, fields: object = {}): Step => ({ type, by, fields });

export const complaint = (fields: object = {}) =>
  step('complaint-filed', hotline, {
    channel: 'hotline-12345',
    area: 'water-and-gas',
    region: wuhan,
    summary: '停水',
    ...fields,
  });

export const openings = [
  complaint({ responsibleUnit: construction }),
  complaint({ responsibleUnit: construction, severity: 'grave', completeBy: '2015-07-12' }),
  complaint({ responsibleUnit: housing, channel: 'letter-visit', petitioner: { name: '某女士' } }),
  complaint({ channel: 'tv-inquiry', area: 'zipper-roads' }),
  step('finding-recorded', office, {
    method: 'third-party',
    area: 'dust-and-hoarding',
    region: wuhan,
    inspectedUnit: construction,
    summary: '裸土',
    rectifyBy: '2015-07-18',
  }),
] as const;

/** The date of a day counted from 1 July, beyond its end as well. */
const dayOfJuly = (day: number) => new Date(Date.UTC(2015, 6, day)).toISOString().slice(0, 10);

export const visit = (result: string, by = office) => step('return-visit-made', by, { result });
const results = ['satisfied', 'basically-satisfied', 'dissatisfied', 'unreachable', 'refused'] as const;
const units = [construction, housing, planning] as const;

/** What may be posted of a case once it is known, by whoever may or may not post it. */
export const anyStep = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...units).map((unit) => step('case-assigned', office, { unit })) },
  fc.constantFrom(office, ...units).map((by) => step('case-returned', by, { reason: '非本单位职责' })),
  { weight: 5, arbitrary: fc.constantFrom(office, ...units).map((by) => step('case-accepted', by)) },
  fc
    .constantFrom(office, ...units)
    .map((by) => step('case-declined', by, { grounds: 'before-court', notifiedOn: '2015-07-20' })),
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(office, ...units)
      .map((by) => step('investigation-concluded', by, { conclusion: 'substantiated', summary: '属实' })),
  },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 12, max: 50 })
      .map((day) => step('extension-granted', office, { until: dayOfJuly(day), reason: '复杂' })),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(office, ...units)
      .map((by) => step('case-completed', by, { outcome: 'resolved', summary: '办结' })),
  },
  { weight: 5, arbitrary: fc.constantFrom(...results).map((result) => visit(result)) },
  fc.constantFrom(...units).map((by) => visit('satisfied', by)),
  fc.constant(step('case-withdrawn', hotline, { reason: '撤回' })),
  fc.constantFrom('C-1', 'C-10', 'C-9').map((into) => step('case-merged', office, { into })),
  { weight: 2, arbitrary: fc.constant(step('case-reopened', office, { reason: '新情况' })) },
  fc.constant(step('case-forgotten', office)),
  fc.constant(step('case-accepted', '429999-nobody')),
);

/** The way that a case goes when all goes well. */
export const straight = [
  step('case-assigned', office, { unit: construction }),
  step('case-accepted', office),
  step('investigation-concluded', office, { conclusion: 'substantiated', summary: '属实' }),
  step('case-completed', office, { outcome: 'resolved', summary: '办结' }),
  visit('dissatisfied'),
  step('investigation-concluded', office, { conclusion: 'unsubstantiated', summary: '不属实' }),
  step('case-completed', office, { outcome: 'explained', summary: '办结' }),
  visit('satisfied'),
  step('case-reopened', office, { reason: '新情况' }),
];
