import { describe, expect, test } from 'vitest';
import { byCode } from '../../../../shared/domain/kernel/by-code.ts';
import { noCases } from '../../../../shared/domain/plan-report/case-tally.ts';
import { dutyStory } from '../../../dsl/duty.ts';
import { construction, housing, office, rulebook } from '../../../dsl/rulebook.ts';
import { bulletin, reportOf } from './reports.ts';

const { policy } = rulebook;

describe('the assessment in the report', () => {
  const scored = (unit: string, score: string) =>
    ['third-party', 'client-survey', 'collective-review', 'routine-work']
      .reduce(
        (story, part) =>
          story.recorded('assessment-scored', '2015-12-10 10:00', { unit, part, score, assessor: '第三方' }),
        dutyStory(`assessment:${unit}`).opened(),
      )
      .entries();
  const december = { bulletin: bulletin('2015-12') };
  const tallied = {
    ...noCases(),
    byUnit: byCode([
      [construction, { complaints: 3, satisfied: 1, dissatisfied: 1, areas: ['dust-and-hoarding' as const] }],
      [housing, { complaints: 120, satisfied: 9, dissatisfied: 1, areas: ['dust-and-hoarding' as const] }],
    ]),
  };

  test('each unit has its grade, what it is asked, and whether that was done', () => {
    const { units } = reportOf(
      [
        scored(construction, '95'),
        scored(housing, '80'),
        dutyStory('I-1')
          .recorded('interview-notice-issued', '2015-10-12 10:00', {
            unit: housing,
            official: '主要负责人',
            grounds: 'many-complaints',
            summary: '投诉集中',
            holdBy: '2015-10-23',
          })
          .entries(),
      ],
      { ...december, tally: tallied, routine: byCode([[housing, [90, 80.5]]]) },
    ).assessment;
    expect(units).toMatchObject([
      {
        unit: construction,
        score: '95.00',
        grade: 'excellent',
        satisfaction: { numerator: 1, denominator: 2, rate: 0.5 },
        routineProposed: null,
        asked: [
          { what: 'circular-criticism', done: false },
          { what: 'no-awards', done: false },
          { what: 'rectification-notice', done: false },
        ],
      },
      {
        unit: housing,
        score: '80.00',
        grade: 'qualified',
        routineProposed: '85.25',
        asked: [{ what: 'interview', done: true }],
      },
    ]);
  });

  test('divisions answer for the units with cases in their areas, leaders for those of their regions', () => {
    const { divisions, leaders } = reportOf([scored(construction, '95'), scored(housing, '80')], {
      ...december,
      tally: tallied,
    }).assessment;
    const of = (code: string) => [...divisions, ...leaders].find((each) => each.code === code);
    expect(of('420000-construction-market')).toMatchObject({
      units: [construction, housing],
      score: '87.50',
      excellent: 1,
    });
    expect(of('420000-planning')).toMatchObject({ units: [], score: null });
    expect(of('leader-1')).toMatchObject({ score: '87.50' });
    expect(of('leader-2')).toMatchObject({ units: [], score: null });
  });

  test('a missing part is shown as missing, and the score stays open', () => {
    const one = dutyStory(`assessment:${construction}`)
      .opened()
      .recorded('assessment-scored', '2015-12-10 10:00', {
        unit: construction,
        part: 'third-party',
        score: '91.5',
        assessor: '第三方',
      })
      .entries();
    const [row] = reportOf([one], december).assessment.units;
    expect(row).toMatchObject({ parts: { 'third-party': '91.50' }, score: null, grade: null });
    expect(row?.missing).toStrictEqual(['client-survey', 'collective-review', 'routine-work']);
    expect(office).toBe(policy.office);
  });
});
