import type { Area } from '../../../events/codes.ts';
import { office, troubledUnits } from '../places.ts';
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
export const specialItems = (seed: number): Posting[] =>
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
              disposition: 'rejected:invalid-detail' as const,
            },
          ]
        : []),
    ];
  });
