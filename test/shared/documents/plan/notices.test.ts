import { describe, expect, test } from 'vitest';
import { notices } from '../../../../shared/documents/plan/notices.ts';
import { housing } from '../../../dsl/rulebook.ts';
import { textOf } from '../statements/text.ts';
import { late, sceneOf, unspeakable } from './province.ts';

const notice = {
  ...late('HB-NOTICE-1', { unit: housing, status: 'under-way' }),
  number: '鄂建督改〔2015〕1号',
  area: 'affordable-housing',
  problem: '保障房配套道路未按期交付。',
  rectifyBy: '2015-08-31',
  issuedOn: '2015-07-08',
  postedIn: '2015-07',
  redone: 0,
};
const interview = {
  ...late('HB-INTERVIEW-1', { unit: housing }),
  number: null,
  official: '局长',
  grounds: 'many-complaints',
  summary: '停水投诉居高不下',
  holdBy: '2015-08-05',
  issuedOn: '2015-07-30',
  postedIn: '2015-07',
  outcome: null,
};

describe('a letter for each notice', () => {
  const [rectification, talk] = notices(sceneOf({ notices: [notice], interviews: [interview] }));

  test('orders the unit to mend what is named by the date that is named', () => {
    expect(rectification?.key).toBe('plan/notices/HB-NOTICE-1');
    expect(rectification?.official).toMatchObject({
      number: '鄂建督改〔2015〕1号',
      title: '整改通知书',
      recipients: '武汉市住房保障和房屋管理部门',
      date: '2015年7月8日',
    });
    expect(textOf(rectification ?? { blocks: [], annexes: [] })).toContain(
      '保障房配套建设与分配管理方面存在以下问题：保障房配套道路未按期交付。\n请你单位于2015年8月31日前整改到位',
    );
  });

  test('summons the official by office, on its grounds, and bears no number where it was given none', () => {
    const text = textOf(talk ?? { blocks: [], annexes: [] });
    expect(talk?.official).toMatchObject({ number: '', title: '约谈通知书' });
    expect(text).toContain('因投诉集中，');
    expect(text).toContain(
      '决定对你单位局长进行约谈。\n约谈事由：停水投诉居高不下。\n约谈于2015年8月5日前进行',
    );
    expect(text).not.toMatch(unspeakable);
  });

  test('is made in the month that counts it, so that one recorded late is made all the same, and once', () => {
    const told = { ...notice, issuedOn: '2015-06-30', postedIn: '2015-07' };
    expect(notices(sceneOf({ notices: [told] })).length).toBe(1);
    expect(notices(sceneOf({ notices: [{ ...told, postedIn: '2015-06' }] }))).toEqual([]);
  });
});
