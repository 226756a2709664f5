import { figuresBehind, type NamedFigure, namesWithin } from '../../../documents/figure-index.ts';
import type { Behind, DocumentModel, TimelineEntry } from '../../../documents/model.ts';
import { type CodeNames, nameOf } from '../../../documents/names.ts';
import { partsOf } from '../../../domain/statistics/figure-composition.ts';
import { beijing } from './beijing.ts';
import type { Grid, GridCell, GridColumn, GridRow } from './grid.ts';

const columns: readonly GridColumn[] = [
  '范围',
  '指标',
  '计入',
  '事项编号',
  '记录序号',
  '发生时间',
  '记录单位',
  '记录校验值',
  '数字代码',
].map((head) => ({ head, align: head === '记录序号' ? 'right' : 'left' }));

const text = (value: string | null): GridCell => ({ value, format: 'text' });

/** Entries by case and place, as far as the model has the case's timeline. */
type Entries = ReadonlyMap<string, ReadonlyMap<number, TimelineEntry>>;

const entriesOf = ({ cases }: DocumentModel): Entries =>
  new Map(cases.map(({ caseId, entries }) => [caseId, new Map(entries.map((entry) => [entry.seq, entry]))]));

type Item = Behind['items'][number];

/** In what part of a rate an entry counts; other figures have no parts. */
const countedIn = ({ denominatorOnly }: Item, path: string): string => {
  if (denominatorOnly) return '仅分母';
  return partsOf(path)?.denominator === undefined ? '件数' : '分子和分母';
};

const row = (figure: NamedFigure, middle: readonly GridCell[]): GridRow => ({
  cells: [text(figure.within), text(figure.name), ...middle, text(figure.key)],
});

const itemRow = (figure: NamedFigure, item: Item, entries: Entries, names: CodeNames): GridRow => {
  const entry = entries.get(item.caseId)?.get(item.seq);
  return row(figure, [
    text(countedIn(item, figure.path)),
    text(item.caseId),
    { value: item.seq, format: 'count' },
    { value: entry === undefined ? null : beijing(entry.occurredAt), format: 'instant' },
    text(entry === undefined ? null : nameOf(names, entry.by)),
    { value: entry?.hash ?? null, format: 'hash' },
  ]);
};

const moreRow = (figure: NamedFigure, more: number): GridRow =>
  row(figure, [
    text('未列出'),
    text(`另有${more}件`),
    { value: null, format: 'count' },
    { value: null, format: 'instant' },
    text(null),
    { value: null, format: 'hash' },
  ]);

/** The entries behind every figure of the document, a row an entry. */
export const behindGrid = (model: DocumentModel): Grid => {
  const [entries, names] = [entriesOf(model), namesWithin(model)];
  const rows = figuresBehind(model).flatMap((figure): readonly GridRow[] => {
    const behind = model.behind[figure.key];
    if (behind === undefined) return [];
    const listed = behind.items.map((item) => itemRow(figure, item, entries, names));
    return behind.more === 0 ? listed : [...listed, moreRow(figure, behind.more)];
  });
  return {
    title: '各项数字所依据的台账记录',
    columns,
    rows,
    naming: 2,
    notes: [
      '时间为北京时间；未附办理过程的事项，其时间、单位和校验值以“—”表示，可凭事项编号和记录序号在台账中查得。',
    ],
  };
};
