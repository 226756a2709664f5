import { describe, test } from 'vitest';
import { dutyStory } from '../../../../dsl/duty.ts';
import { construction } from '../../../../dsl/rulebook.ts';

const by = { by: construction };

describe('the five batches (point 15)', () => {
  const measure = {
    unit: construction,
    title: '管理办法',
    uri: 'https://example.org/m/1',
    promotion: 'institutions',
  };

  test('a measure is complete with its entry', () => {
    dutyStory('B-1')
      .recorded('measure-adopted', '2015-07-22 10:00', measure, by)
      .stands({ status: 'discharged', owes: undefined });
  });

  test('it serves one of the four promotions of the policy, or none', () => {
    const { promotion: _, ...none } = measure;
    dutyStory('B-2').recorded('measure-adopted', '2015-07-22 10:00', none, by);
    const fifth = { ...measure, promotion: 'fifth' };
    dutyStory('B-3').rejected(
      'invalid-detail',
      'promotion',
      'measure-adopted',
      '2015-07-22 10:00',
      fifth,
      by,
    );
  });

  test('a division can be commended as well as a unit; a body that nobody knows cannot', () => {
    const told = { title: '先进处室', reason: '监管得力' };
    dutyStory('B-4').recorded('commendation-recorded', '2015-12-24 10:00', {
      unit: '420000-planning',
      ...told,
    });
    dutyStory('B-5').recorded('commendation-recorded', '2015-12-24 10:00', { unit: construction, ...told });
    const nobody = { unit: '420000-nobody', ...told };
    dutyStory('B-6').rejected('unknown-unit', 'unit', 'commendation-recorded', '2015-12-24 10:00', nobody);
  });

  test('what is exposed is owed its handling by the unit, within 15 working days', () => {
    const exposed = { unit: construction, title: '屡查屡犯', publishedIn: 'https://example.org/e/1' };
    dutyStory('B-7')
      .recorded('exposure-published', '2015-07-13 10:00', exposed)
      .stands({ status: 'owed', owes: 'handle', by: construction, due: '2015-08-04 00:00' })
      .recorded('exposure-handled', '2015-08-04 00:00', { summary: '已查处' }, by)
      .stands({ status: 'discharged', onTime: false });
  });

  test('only the office exposes', () => {
    const exposed = { unit: construction, title: '屡查屡犯', publishedIn: 'https://example.org/e/1' };
    dutyStory('B-8').rejected(
      'not-responsible',
      'by.unit',
      'exposure-published',
      '2015-07-13 10:00',
      exposed,
      by,
    );
  });
});
