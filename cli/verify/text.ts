import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { decodeUtf8 } from '../../shared/text/utf8.ts';

/** A text of a document, and where it stands. */
export interface Said {
  readonly where: string;
  readonly text: string;
}

/** Parts of a docx that hold what is read: the body, and the heads and feet of its pages. */
const readParts = /^word\/(document|header\d*|footer\d*)\.xml$/;

/** The paragraphs of a part. */
const paragraphsOf = (part: string, xml: string): Said[] => {
  const said: Said[] = [];
  let text = '';
  let within = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    within = name === 'w:t';
  });
  parser.on('text', (found) => {
    if (within) text += found;
  });
  parser.on('closetag', ({ name }) => {
    within = false;
    if (name !== 'w:p' || text === '') return;
    said.push({ where: part, text });
    text = '';
  });
  parser.write(xml).close();
  return said;
};

const docxText = async (body: Uint8Array): Promise<Said[]> => {
  const zip = await JSZip.loadAsync(body);
  const said: Said[] = [];
  for (const file of Object.values(zip.files).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const part = readParts.exec(file.name)?.[1];
    if (part) said.push(...paragraphsOf(part, await file.async('string')));
  }
  return said;
};

const xlsxText = async (body: Uint8Array): Promise<Said[]> => {
  const book = new ExcelJS.Workbook();
  // exceljs declares a Buffer of its own that no Buffer of Node fits.
  await book.xlsx.load(Buffer.from(body) as unknown as Parameters<typeof book.xlsx.load>[0]);
  const said: Said[] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const text = cell.value === null || typeof cell.value !== 'object' ? String(cell.value) : cell.text;
        said.push({ where: `${sheet.name}!${cell.address}`, text });
      }),
    );
  }
  return said;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const htmlText = (page: string): Said[] =>
  page
    .split(/<[^>]*>/)
    .map((piece) =>
      piece.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '').trim(),
    )
    .filter((text) => text !== '')
    .map((text) => ({ where: '', text }));

/** What a document says, in its order; throws an Error when it cannot be opened. */
export const textOf = async (name: string, body: Uint8Array): Promise<readonly Said[]> => {
  if (name.endsWith('.docx')) return docxText(body);
  if (name.endsWith('.xlsx')) return xlsxText(body);
  return htmlText(decodeUtf8(body));
};
