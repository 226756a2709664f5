import type { RegisterRow } from '../../../domain/plan-report/report-rows.ts';
import type { Annex, Table } from '../../model.ts';
import { textCell } from '../../statements/tables/cells.ts';
import { brief } from '../names.ts';
import type { ReportContext } from '../scene.ts';
import { type ListColumn, listTable } from '../tables/list-table.ts';

interface Register {
  readonly id: string;
  readonly caption: string;
  readonly rows: readonly RegisterRow[];
  readonly date: string;
  readonly columns: readonly ListColumn<RegisterRow>[];
}

const table = ({ nameOf }: ReportContext, { id, caption, rows, date, columns }: Register): readonly Table[] =>
  listTable<RegisterRow>({
    id,
    caption,
    columns: [
      { head: date, width: 1.1, cell: ({ openedOn }) => textCell(openedOn) },
      { head: '单位', width: 2, cell: ({ unit }) => textCell(nameOf(unit)) },
      { head: '名称', width: 2.6, cell: ({ title }) => textCell(title) },
      ...columns,
    ],
    rows,
  });

const where = (head: string): ListColumn<RegisterRow> => ({
  head,
  width: 2.4,
  cell: (row) => textCell(brief(row.where)),
});

const summary = (head: string): ListColumn<RegisterRow> => ({
  head,
  width: 2.8,
  cell: (row) => textCell(brief(row.summary)),
});

/** 五个一批 as far as they are listed: measures, models, exposures; demands and problems stand in the ledger of cases. */
export const registerAnnexes = (scene: ReportContext): readonly Annex[] => {
  const { measures, commendations, exposures } = scene.report;
  const promotionOf = ({ promotion }: RegisterRow): string | null =>
    scene.plan.promotions?.find(({ code }) => code === promotion)?.title ?? promotion;
  const blocks = [
    ...table(scene, {
      id: 'measures',
      caption: '出台的制度措施',
      rows: measures,
      date: '出台日期',
      columns: [where('载于'), { head: '所属促进', width: 1.4, cell: (row) => textCell(promotionOf(row)) }],
    }),
    ...table(scene, {
      id: 'commendations',
      caption: '表扬的先进典型',
      rows: commendations,
      date: '表扬日期',
      columns: [summary('事由')],
    }),
    ...table(scene, {
      id: 'exposures',
      caption: '曝光查处的反面案例',
      rows: exposures,
      date: '曝光日期',
      columns: [where('曝光处'), summary('查处情况')],
    }),
  ];
  return blocks.length === 0 ? [] : [{ title: '制度措施、先进典型和曝光案例一览', blocks }];
};
