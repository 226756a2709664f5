import registry from '../../../../data/registries/hubei-2015.json' with { type: 'json' };
import { areaLabels, channelLabels, kindLabels, methodLabels } from '../../../../shared/documents/labels.ts';
import type { Figures } from '../../../../shared/domain/statistics/figures.ts';
import { split, step } from './split.ts';

/** A busy province's ten days, in the magnitudes of published bulletins. */
export const total: Figures = {
  opening: 4629,
  filed: 78_589,
  reopened: 17,
  movedIn: 0,
  movedOut: 0,
  closed: 61_203,
  declined: 211,
  withdrawn: 98,
  merged: 76,
  closing: 21_647,
  redone: 305,
  extended: 142,
  overdueOpen: 1305,
  latePosted: 612,
  accepted: step(80_102, 78_004, 1501),
  investigated: step(70_211, 66_003, 2207),
  completed: step(66_901, 62_004, 2403),
  returnVisited: step(61_990, 60_011, 1498),
  satisfaction: {
    satisfied: 50_120,
    basicallySatisfied: 7003,
    dissatisfied: 3111,
    unreachable: 901,
    refused: 374,
    rate: 0.9484,
  },
  escalations: { reminder: 3001, supervision: 1207, circular: 409, interview: 88, accountability: 19 },
};

/** A scope of a breakdown: its address, code, name and figures. */
export interface Scope {
  readonly scope: string;
  readonly code: string;
  readonly name: string;
  readonly figures: Figures;
}

export interface Breakdown {
  /** What the rows are: 责任单位, 整治领域, … */
  readonly dimension: string;
  readonly id: string;
  readonly scopes: readonly Scope[];
}

const breakdown = (
  dimension: string,
  id: string,
  names: readonly (readonly [code: string, name: string])[],
): Breakdown => {
  const parts = split(total, names.length);
  return {
    dimension,
    id,
    scopes: names.map(([code, name], place) => ({
      scope: `${id}/${code}`,
      code,
      name,
      figures: parts[place] ?? total,
    })),
  };
};

/** Sixty units that answer for cases. */
export const units = registry.units.filter(({ region }) => region !== '420000').slice(0, 60);

const [complaints, findings] = Object.entries(kindLabels);

export const breakdowns: readonly Breakdown[] = [
  breakdown(
    '责任单位',
    'byUnit',
    units.map(({ code, name }) => [code, name]),
  ),
  breakdown('整治领域', 'byArea', Object.entries(areaLabels)),
  breakdown(
    '地区',
    'byRegion',
    registry.regions.map(({ code, name }) => [code, name]),
  ),
  breakdown('投诉渠道', 'byChannel', Object.entries(channelLabels)),
  breakdown('检查方式', 'byMethod', Object.entries(methodLabels)),
  breakdown('事项类别', 'byKind', complaints && findings ? [complaints, findings] : []),
];
