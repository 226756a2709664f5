import type { Area, Method } from '../../../events/codes.ts';
import { cities, office, troubledUnits } from '../places.ts';
import type { Posting } from '../posting.ts';
import { areaTexts } from '../texts.ts';
import { authorities, between, on, post, randomFor } from './posting.ts';

const areaOfKind: Readonly<Record<string, Area>> = {
  planning: 'planning-implementation',
  construction: 'dust-and-hoarding',
  housing: 'real-estate-market',
  'urban-management': 'zipper-roads',
  landscape: 'urban-enforcement',
  'provident-fund': 'provident-fund',
  water: 'water-and-gas',
};

const titleOf = (area: Area): string => areaTexts[area].specialItem ?? '群众反映突出问题专项整治';

/** An item's way: declared, some progress, completed, checked; a troubled unit is found not done, and one is left. */
const itemLife = (
  seed: number,
  index: number,
  { unit, area, place }: { unit: string; area: Area; place: number },
): Posting[] => {
  const random = randomFor(seed, 4_000 + index * 3 + place);
  const id = `special-item:${unit}:${place}`;
  const summary = '按方案完成整治，问题清单逐项销号';
  const by = { by: unit };
  const declared = post(
    'special-item-declared',
    id,
    between(random, '06-15', '06-29'),
    {
      unit,
      area,
      title: titleOf(area),
      leadLeader: '分管负责人',
      responsible: unit,
      measures: '排查建账、限期整改、回头检查、建章立制',
      startsOn: '2015-07-01',
      endsOn: index % 4 === 0 ? '2015-09-30' : '2015-10-31',
    },
    by,
  );
  const progressed =
    index % 3 === 0
      ? [
          post(
            'special-item-progressed',
            id,
            between(random, '08-03', '08-28'),
            { percent: random.int(3, 8) * 10, summary: '完成排查，整改过半' },
            by,
          ),
        ]
      : [];
  if (unit === '421000-urban-management') return [declared, ...progressed];
  const completed = post('special-item-completed', id, between(random, '09-14', '09-29'), { summary }, by);
  const visit = (date: string, result: string, eventId: string) =>
    post('return-visit-made', id, on(random, date), { result }, { by: office, eventId });
  if (!troubledUnits.has(unit))
    return [declared, ...progressed, completed, visit('10-12', 'satisfied', 'check-1')];
  return [
    declared,
    ...progressed,
    completed,
    visit('10-12', 'dissatisfied', 'check-1'),
    post('special-item-completed', id, on(random, '10-30'), { summary }, by),
    visit('11-05', 'basically-satisfied', 'check-2'),
  ];
};

/** Special rectification 专项整治: every authority declares one item, some two; a third is refused, one has none. */
const specialItems = (seed: number): Posting[] =>
  authorities.flatMap(({ code, kind }, index) => {
    if (code === '421300-landscape') return [];
    const area = areaOfKind[kind] ?? 'urban-enforcement';
    const first = itemLife(seed, index, { unit: code, area, place: 1 });
    if (index % 12 !== 0) return first;
    const second = itemLife(seed, index, { unit: code, area: 'administrative-approval', place: 2 });
    const third = second[0];
    return [
      ...first,
      ...second,
      ...(index === 0 && third
        ? [
            {
              ...third,
              time: third.time + 3_600_000,
              detail: { ...third.detail, caseId: `special-item:${code}:3` },
              fate: 'rejected:invalid-detail' as const,
            },
          ]
        : []),
    ];
  });

const methods: readonly Method[] = ['open-inspection', 'covert-inspection', 'third-party', 'named-topic'];

/** Findings of the campaign by region, from which rounds name theirs. */
export type FindingsByRegion = ReadonlyMap<
  string,
  readonly { readonly caseId: string; readonly time: number }[]
>;

/** Rounds of inspection 督促检查: each method in groups of regions; some find nothing, one names a finding that nobody recorded. */
const rounds = (seed: number, findings: FindingsByRegion): Posting[] =>
  methods.flatMap((method, number) =>
    [0, 1, 2].flatMap((group) => {
      const random = randomFor(seed, 5_000 + number * 10 + group);
      const regions = cities.filter((_, index) => index % 3 === group).map(({ code }) => code);
      // Named-topic supervision of the last group of regions never takes place.
      if (method === 'named-topic' && group === 2) return [];
      const at = between(random, ['07-13', '08-10', '09-14', '10-19'][number] ?? '07-13', '10-30');
      const id = `HB-ROUND-${number + 1}${group + 1}`;
      const own = regions
        .flatMap((region) => findings.get(region) ?? [])
        .filter(({ time }) => time < at)
        .slice(-4)
        .map(({ caseId }) => caseId);
      const named = number === 1 && group === 1 ? [...own, 'HB-2015-999901'] : own;
      const nothing = number === 2 && group === 0;
      const summary = '检查服务窗口、施工现场和投诉办理台账';
      const areas = ['dust-and-hoarding', 'zipper-roads', 'administrative-approval'];
      const round = post('inspection-carried-out', id, at, {
        method,
        regions,
        areas,
        summary,
        ...(nothing || named.length === 0 ? { noneFound: true } : { findings: named }),
      });
      if (!named.includes('HB-2015-999901')) return [round];
      const explained = { reason: 'HB-2015-999901为检查组草稿编号，该问题已并入同批其他问题登记' };
      return [round, post('gap-explained', id, at + 5 * 86_400_000, explained)];
    }),
  );

/** Rectification notices and interviews of principal officials. */
const noticesAndInterviews = (seed: number): Posting[] => {
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

/** Phase 2, rectification. */
export const rectification = (seed: number, findings: FindingsByRegion): readonly Posting[] => [
  ...specialItems(seed),
  ...rounds(seed, findings),
  ...noticesAndInterviews(seed),
];
