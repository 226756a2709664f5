import { areas, channels, kinds, methods } from '../../../../events/codes.ts';
import { pairsOf } from '../../../domain/kernel/by-code.ts';
import type { Breakdown } from '../../../domain/statistics/tally.ts';
import { areaLabels, channelLabels, kindLabels, methodLabels } from '../../labels.ts';
import { type CodeNames, nameOf } from '../../names.ts';
import type { DocumentContext } from '../document-context.ts';
import type { FigureRow } from './figure-table.ts';

/** A breakdown as documents show it. */
export interface Dimension {
  readonly breakdown: Breakdown;
  /** 责任单位, 整治领域, … */
  readonly name: string;
  /** Names by code, in the order in which the rows stand. */
  readonly names: (scene: DocumentContext) => CodeNames;
  readonly order: (scene: DocumentContext) => readonly string[];
}

const sorted = (names: CodeNames): readonly string[] => Object.keys(names).sort();

/** Every breakdown of a statement, in the order of its annexes; units by code, and so by region. */
export const dimensions: Readonly<Record<Breakdown, Dimension>> = {
  byUnit: {
    breakdown: 'byUnit',
    name: '责任单位',
    names: ({ names }) => names.units,
    order: ({ names }) => sorted(names.units),
  },
  byArea: { breakdown: 'byArea', name: '整治领域', names: () => areaLabels, order: () => areas },
  byRegion: {
    breakdown: 'byRegion',
    name: '地区',
    names: ({ names }) => names.regions,
    order: ({ names }) => sorted(names.regions),
  },
  byChannel: { breakdown: 'byChannel', name: '投诉渠道', names: () => channelLabels, order: () => channels },
  byMethod: { breakdown: 'byMethod', name: '检查方式', names: () => methodLabels, order: () => methods },
  byKind: { breakdown: 'byKind', name: '事项类别', names: () => kindLabels, order: () => kinds },
};

/** A row of a breakdown; `scope` is what links address it by. */
export interface ScopeRow extends FigureRow {
  readonly code: string;
  readonly scope: string;
}

/** The rows of a breakdown: codes in the order of their list, those that it does not have after them. */
export const rowsOf = (scene: DocumentContext, breakdown: Breakdown): readonly ScopeRow[] => {
  const { names, order } = dimensions[breakdown];
  const known = order(scene);
  const place = (code: string) => (known.includes(code) ? known.indexOf(code) : known.length);
  return pairsOf(scene.statement[breakdown])
    .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .map(([code, each]) => ({
      code,
      name: nameOf(names(scene), code),
      scope: `${breakdown}/${code}`,
      figures: each,
    }));
};

/** The whole of the statement as a table's last row. */
export const sumRow = ({ statement }: DocumentContext, name = '合计'): FigureRow => ({
  name,
  scope: 'total',
  figures: statement.total,
  sum: true,
});
