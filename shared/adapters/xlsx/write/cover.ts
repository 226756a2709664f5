import type { Worksheet } from 'exceljs';
import { date } from '../../../documents/format.ts';
import type { DocumentModel } from '../../../documents/model.ts';
import { headStyle, linkStyle, styleOf, titleStyle } from './styles.ts';

/** The parts of a document that its cover tells. */
type Covered = Pick<DocumentModel, 'official' | 'proof'>;

/** What the document is and by what it can be checked. */
const facts = ({ official, proof }: Covered): readonly (readonly [name: string, fact: string])[] =>
  [
    ['文号', official.number],
    ['发文机关', official.signatory],
    ['成文日期', official.date],
    ['统计期间', `${date(proof.from)}至${date(proof.until)}`],
    ['时限规则', proof.policy],
    ['单位名录', proof.registry],
    ['台账校验值', proof.root],
  ].flatMap(([name = '', fact = '']) => (fact === '' ? [] : [[name, fact] as const]));

/** Writes the first worksheet: the document's title, its facts, and its sheets, each a link. */
export const writeCover = (
  sheet: Worksheet,
  covered: Covered,
  names: readonly string[],
  titles: readonly string[],
): void => {
  sheet.getColumn(1).width = 30;
  sheet.getColumn(2).width = 74;
  sheet.mergeCells(1, 1, 1, 2);
  const title = sheet.getCell(1, 1);
  title.value = covered.official.title;
  title.style = {
    ...titleStyle,
    alignment: { ...titleStyle.alignment, horizontal: 'center', wrapText: true },
  };
  sheet.getRow(1).height = 54;
  let row = 2;
  const line = (left: string, right: string, style: typeof headStyle, link?: string) => {
    const [one, other] = [sheet.getCell(row, 1), sheet.getCell(row, 2)];
    one.value = link === undefined ? left : { text: left, hyperlink: link };
    one.style = link === undefined ? style : linkStyle;
    other.value = right;
    other.style = style;
    sheet.getRow(row).height = 21;
    row += 1;
  };
  const body = styleOf('text', false, 'left');
  for (const [name, fact] of facts(covered)) line(name, fact, body);
  row += 1;
  line('工作表', '内容', headStyle);
  for (const [place, name] of names.entries()) {
    line(name, titles[place] ?? '', body, `#'${name}'!A1`);
  }
  sheet.views = [{ showGridLines: false }];
  sheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
  };
  sheet.headerFooter = { oddFooter: '&R— &P / &N —' };
};
