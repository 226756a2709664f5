import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessmentRule } from '../../../../../events/policy/assessment.ts';
import { compositeOf, hundredths, points } from '../../../../../shared/domain/duty/composite-score.ts';
import {
  askedFor,
  gradeOf,
  meanOf,
  type Standing,
} from '../../../../../shared/domain/plan-report/results.ts';
import { rate } from '../../../../../shared/domain/statistics/figures.ts';
import { dutyStory, planned } from '../../../../dsl/duty.ts';
import { construction, office, rulebook } from '../../../../dsl/rulebook.ts';

const rule = rulebook.policy.plan?.assessment as AssessmentRule;
const all = {
  'third-party': 9_150,
  'client-survey': 8_805,
  'collective-review': 9_333,
  'routine-work': 10_000,
};

describe('the composite score (point 12)', () => {
  test('weighs third-party supervision 30, client survey 25, collective review 35, routine work 10 of 100', () => {
    // 27.45 + 22.0125 + 32.6655 + 10 = 92.128
    expect(compositeOf(all, rule)).toStrictEqual({ score: 9_213, missing: [] });
  });

  test('a half of a hundredth goes up, exactly', () => {
    const half = { ...all, 'third-party': 0, 'client-survey': 2, 'collective-review': 0, 'routine-work': 0 };
    expect(compositeOf(half, rule).score).toBe(1);
    expect(compositeOf({ ...half, 'client-survey': 1 }, rule).score).toBe(0);
  });

  test('a missing part is named, and no score is guessed', () => {
    const { 'client-survey': _, ...three } = all;
    expect(compositeOf(three, rule)).toStrictEqual({ score: null, missing: ['client-survey'] });
  });

  test('a part without weight is not missed', () => {
    const weights = { 'third-party': 40, 'client-survey': 0, 'collective-review': 50, 'routine-work': 10 };
    const { 'client-survey': _, ...three } = all;
    expect(compositeOf(three, { ...rule, weights }).missing).toStrictEqual([]);
  });

  test('every decimal of two places comes back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (value) => {
        expect(hundredths(points(value))).toBe(value);
      }),
    );
    expect(['0', '7', '7.5', '7.05', '100'].map(hundredths)).toStrictEqual([0, 700, 750, 705, 10_000]);
  });

  test('it lies between its lowest and its highest part', () => {
    const part = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        const scores = { 'third-party': a, 'client-survey': b, 'collective-review': c, 'routine-work': d };
        const { score } = compositeOf(scores, rule);
        expect(score).toBeGreaterThanOrEqual(Math.min(a, b, c, d));
        expect(score).toBeLessThanOrEqual(Math.max(a, b, c, d));
      }),
    );
  });
});

describe('scoring', () => {
  const scored = (part: string, score = '90.50') => ({
    unit: construction,
    part,
    score,
    assessor: '第三方机构',
  });
  const story = () => dutyStory(`assessment:${construction}`).opened();
  const type = 'assessment-scored';

  test('the office owes it until every part has its score', () => {
    const told = story().stands({ owes: 'score', by: office, due: '2015-12-21 00:00' });
    for (const part of ['third-party', 'client-survey', 'collective-review'])
      told.recorded(type, '2015-12-10 10:00', scored(part)).stands({ status: 'owed' });
    told
      .recorded(type, '2015-12-20 23:59', scored('routine-work'))
      .stands({ status: 'discharged', onTime: true });
  });

  test('a part is scored once', () => {
    story()
      .recorded(type, '2015-12-10 10:00', scored('third-party'))
      .rejected('step-not-allowed', 'part', type, '2015-12-11 10:00', scored('third-party', '95'));
  });

  test.each(['101', '100.01', '-1', '9.123', '9.', 'neunzig', ''])('a score of %j is refused', (score) => {
    story().rejected('invalid-detail', 'score', type, '2015-12-10 10:00', scored('third-party', score));
  });

  test('a plan without an assessment opens none, so that its scores wait in vain', () => {
    const rules = planned((plan) => ({
      obligations: plan.obligations.filter(({ kind }) => kind !== 'assessment'),
    }));
    dutyStory(`assessment:${construction}`, rules).held(type, '2015-12-10 10:00', scored('third-party'));
  });
});

describe('results (points 13 and 14)', () => {
  const standing = (change: Partial<Standing>): Standing => ({
    score: 8_000,
    complaints: 10,
    satisfaction: { numerator: 9, denominator: 10, rate: rate(9, 10) },
    graveCases: [],
    unorganised: [],
    ...change,
  });
  const asked = (change: Partial<Standing>) => askedFor(standing(change), rule).map(({ what }) => what);

  test.each([
    [9_000, 'excellent'],
    [8_999, 'qualified'],
    [6_000, 'qualified'],
    [5_999, 'unqualified'],
  ] as const)('a score of %i hundredths is %s', (score, grade) => {
    expect(gradeOf(score, rule)).toBe(grade);
  });

  test('excellent asks for a commendation, qualified for nothing', () => {
    expect(asked({ score: 9_000 })).toStrictEqual(['commendation']);
    expect(asked({ score: 8_999 })).toStrictEqual([]);
  });

  test('unqualified asks for criticism, loss of awards and a rectification notice', () => {
    const all = ['circular-criticism', 'no-awards', 'rectification-notice'];
    expect(asked({ score: 5_999 })).toStrictEqual(all);
    expect(asked({ score: 6_000 })).toStrictEqual([]);
  });

  test('so does a public that is not satisfied, whatever the score: 85 of 100 is enough, 84 is not', () => {
    const of = (numerator: number) => ({
      satisfaction: { numerator, denominator: 100, rate: rate(numerator, 100) },
    });
    expect(asked({ score: 9_500, ...of(85) })).toStrictEqual(['commendation']);
    expect(asked({ score: 9_500, ...of(84) })).toStrictEqual([
      'circular-criticism',
      'no-awards',
      'rectification-notice',
    ]);
    expect(asked({ satisfaction: { numerator: 0, denominator: 0, rate: null } })).toStrictEqual([]);
  });

  test('weak organisation, many complaints or a grave case ask for an interview, each reason named', () => {
    expect(asked({ complaints: 99 })).toStrictEqual([]);
    expect(asked({ complaints: 100 })).toStrictEqual(['interview']);
    expect(asked({ graveCases: ['HB-1'] })).toStrictEqual(['interview']);
    const [interview] = askedFor(standing({ unorganised: ['报送工作方案'], complaints: 100 }), rule);
    expect(interview?.because).toBe('组织不力：报送工作方案逾期未完成；投诉集中：投诉100件，达到100件');
  });

  test('a missing score asks for nothing by itself', () => {
    expect(asked({ score: null })).toStrictEqual([]);
  });

  test('a mean is exact, halves go up, and of nothing there is none', () => {
    expect([meanOf([1, 2]), meanOf([1, 1, 2]), meanOf([])]).toStrictEqual([2, 1, null]);
  });
});

describe('circulars (point 13)', () => {
  test('the office owes each body its circular', () => {
    dutyStory('circular-division:420000-planning')
      .opened()
      .stands({ owes: 'circulate', by: office, unit: '420000-planning', due: '2016-01-01 00:00' })
      .recorded('circular-issued', '2015-12-31 23:59', {
        document: { title: '通报', uri: 'https://example.org/c' },
      })
      .stands({ status: 'discharged', onTime: true });
  });
});
