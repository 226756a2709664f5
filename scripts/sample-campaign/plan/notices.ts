import type { Area } from '../../../events/codes.ts';
import type { Posting } from '../posting.ts';
import { on, post, randomFor } from './posting.ts';

/** Rectification notices and interviews of principal officials. */
export const noticesAndInterviews = (seed: number): Posting[] => {
  const random = randomFor(seed, 6_000);
  const notice = (
    number: number,
    unit: string,
    area: Area,
    date: string,
    problem: string,
    rectifyBy: string,
  ) =>
    post('rectification-notice-issued', `HB-NOTICE-000${number}`, on(random, date), {
      unit,
      area,
      problem,
      rectifyBy,
      number: `鄂建督改〔2015〕${number}号`,
    });
  const mended = (number: number, unit: string, date: string, checkedOn: string) => [
    post(
      'rectification-reported',
      `HB-NOTICE-000${number}`,
      on(random, date),
      { summary: '已按通知要求整改到位' },
      { by: unit },
    ),
    post('return-visit-made', `HB-NOTICE-000${number}`, on(random, checkedOn), { result: 'satisfied' }),
  ];
  const interview = (
    number: number,
    unit: string,
    grounds: string,
    date: string,
    holdBy: string,
    summary: string,
  ) =>
    post('interview-notice-issued', `HB-INTERVIEW-000${number}`, on(random, date), {
      unit,
      official: '主要负责人',
      grounds,
      summary,
      holdBy,
      number: `鄂建督约〔2015〕${number}号`,
    });
  const held = (number: number, date: string) =>
    post('interview-held', `HB-INTERVIEW-000${number}`, on(random, date), {
      summary: '约谈对象作出说明，表态限期整改并逐月报告',
    });
  return [
    notice(
      1,
      '420800-urban-management',
      'zipper-roads',
      '08-10',
      '投诉逾期未办结件数居全省首位',
      '2015-09-10',
    ),
    ...mended(1, '420800-urban-management', '09-07', '09-15'),
    notice(
      2,
      '421100-construction',
      'dust-and-hoarding',
      '09-08',
      '工地扬尘问题多次回访不满意',
      '2015-10-15',
    ),
    ...mended(2, '421100-construction', '10-14', '10-22'),
    notice(
      3,
      '421000-urban-management',
      'urban-enforcement',
      '12-14',
      '专项整治逾期未完成，群众不满意',
      '2016-01-31',
    ),
    interview(
      1,
      '421000-urban-management',
      'weak-organisation',
      '07-20',
      '2015-07-31',
      '至今未成立领导小组、未报送工作方案',
    ),
    held(1, '07-28'),
    interview(
      2,
      '420100-construction',
      'many-complaints',
      '10-12',
      '2015-10-23',
      '投诉量大且集中，部分事项重复投诉',
    ),
    held(2, '10-20'),
  ];
};
