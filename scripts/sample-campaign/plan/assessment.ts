import { type AssessmentPart, assessmentParts } from '../../../events/plan-codes.ts';
import { office, troubledUnits } from '../places.ts';
import type { Posting } from '../posting.ts';
import { authorities, between, documentOf, leading, on, post, randomFor, registry } from './posting.ts';

const assessors: Readonly<Record<AssessmentPart, string>> = {
  'third-party': '第三方机构 年度测评报告',
  'client-survey': '服务对象问卷测评',
  'collective-review': '集中评议会议',
  'routine-work': '省厅履职督查办 月通报得分均值',
};

const text = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;

/** Scores of an authority: the troubled ones low, every ninth one high. */
const scores = (seed: number): Posting[] =>
  authorities.flatMap(({ code }, index) => {
    const random = randomFor(seed, 10_000 + index);
    const [low, high] = troubledUnits.has(code) ? [48, 64] : index % 9 === 0 ? [90, 97] : [72, 93];
    return assessmentParts.flatMap((part) => {
      // One survey never took place: the composite score stays open.
      if (code === '429021-housing' && part === 'client-survey') return [];
      const score = text(random.int(low * 100, high * 100));
      const at = between(random, '12-01', '12-15');
      const fields = { unit: code, part, score, assessor: assessors[part] };
      return [post('assessment-scored', `assessment:${code}`, at, fields, { eventId: `score-${part}` })];
    });
  });

const summaries = (seed: number): Posting[] =>
  authorities.flatMap(({ code, name }, index) => {
    const random = randomFor(seed, 11_000 + index);
    if (code === '421000-urban-management') return [];
    const document = documentOf(`${name}履职尽责督促检查工作总结`, `${code}/summary`);
    const fields = { unit: code, kind: 'unit-summary', document };
    const at = troubledUnits.has(code) ? on(random, '12-03') : between(random, '11-16', '11-30');
    return [post('submission-received', `unit-summary:${code}`, at, fields, { by: code })];
  });

const circulars = (seed: number): Posting[] => [
  ...authorities.flatMap(({ code, name }, index) => {
    const random = randomFor(seed, 12_000 + index);
    const document = documentOf(`关于${name}考核结果的通报`, `circulars/${code}`);
    return post('circular-issued', `circular-unit:${code}`, between(random, '12-21', '12-29'), { document });
  }),
  ...registry.divisions.map(({ code, name }, index) => {
    const random = randomFor(seed, 13_000 + index);
    const document = documentOf(`关于${name}行业监管责任考核结果的通报`, `circulars/${code}`);
    return post('circular-issued', `circular-division:${code}`, between(random, '12-21', '12-29'), {
      document,
    });
  }),
];

const provincialReport = (seed: number): Posting =>
  post('submission-received', `provincial-report:${office}`, on(randomFor(seed, 14_000), '12-09'), {
    unit: office,
    kind: 'provincial-report',
    document: documentOf('湖北省住建系统2015年履职尽责督促检查总结报告', 'province/summary-report'),
  });

const promotions = ['lawful-duty', 'better-service', 'work-style', 'institutions'] as const;
const measureTitles = [
  '城市道路占用挖掘统筹管理办法',
  '供水供气停供公告和抢修服务规范',
  '工程质量安全投诉处理规程',
  '行政审批一次告知和限时办结制度',
];

/** The five batches 五个一批: measures, commendations, exposures; demands and problems are counted in the cases. */
const batches = (seed: number): Posting[] => {
  const measures = leading.slice(0, 12).map(({ code }, index) => {
    const random = randomFor(seed, 15_000 + index);
    const title = measureTitles[index % measureTitles.length] ?? '';
    const fields = {
      unit: code,
      title,
      uri: `https://example.org/${code}/measures/${index + 1}`,
      promotion: promotions[index % promotions.length],
    };
    const id = `HB-MEASURE-${String(index + 1).padStart(3, '0')}`;
    return post('measure-adopted', id, between(random, '07-13', '11-20'), fields, { by: code });
  });
  const commendations = authorities
    .filter((_, index) => index % 9 === 0)
    .map(({ code }, index) => {
      const random = randomFor(seed, 16_000 + index);
      const fields = { unit: code, title: '履职尽责先进单位', reason: '办理及时，群众满意，考核成绩优秀' };
      const id = `HB-COMMENDATION-${String(index + 1).padStart(3, '0')}`;
      return post('commendation-recorded', id, between(random, '12-22', '12-29'), fields);
    });
  const exposures = [...troubledUnits].flatMap((unit, index) => {
    const random = randomFor(seed, 17_000 + index);
    const id = `HB-EXPOSURE-${String(index + 1).padStart(3, '0')}`;
    const at = on(random, ['08-12', '09-09', '10-14', '12-28'][index] ?? '10-14');
    const title = '投诉久拖不决、回访不满意典型案例';
    const fields = { unit, title, publishedIn: `https://example.org/exposures/${index + 1}` };
    const published = post('exposure-published', id, at, fields);
    if (index === 3) return [published];
    const summary = '责令限期办结，对责任人员批评教育';
    return [published, post('exposure-handled', id, at + 9 * 86_400_000, { summary }, { by: unit })];
  });
  return [...measures, ...commendations, ...exposures];
};

/** Phase 3, assessment and results. */
export const assessmentPhase = (seed: number): readonly Posting[] => [
  ...summaries(seed),
  provincialReport(seed),
  ...scores(seed),
  ...circulars(seed),
  ...batches(seed),
];
