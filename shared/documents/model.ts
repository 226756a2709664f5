/**
 * The one model from which a document's renderings are made: what stands in the HTML, the docx and the xlsx
 * is the same object, so that they cannot disagree. Pure data; figures are numbers here, and text only once rendered.
 */

/** Address of a figure: a scope (`total`, `byUnit/420100-water`) and a path in it (`completed.onTimeRate`). */
export interface FigureRef {
  readonly scope: string;
  readonly path: string;
}

/** The key of a figure in `behind`, and the stem of its anchor in a page. */
export const figureKey = ({ scope, path }: FigureRef): string => `${scope}#${path}`;

/** A run of text; a figure or a case that it names is a link where the rendering has links. */
export interface Run {
  readonly text: string;
  readonly figure?: FigureRef;
  readonly caseId?: string;
}

/**
 * `count` whole number, `rate` a share from 0 to 1 (shown in per cent), `change` likewise with its sign,
 * `score` 0 to 100 with two decimals.
 */
export type CellFormat = 'text' | 'count' | 'rate' | 'change' | 'score';

export interface Cell {
  /** null where there is nothing to compute: shown as —. */
  readonly value: number | string | null;
  readonly format: CellFormat;
  /** What a rate was made of; shown with it. */
  readonly of?: { readonly numerator: number; readonly denominator: number };
  readonly figure?: FigureRef;
  readonly caseId?: string;
}

export interface Column {
  readonly head: string;
  /** Head over several columns that follow each other. */
  readonly group?: string;
  readonly align: 'left' | 'right' | 'center';
  /** Share of the table's width, relative to the other columns. */
  readonly width: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The code behind the row's name. */
  readonly code?: string;
  /** A sum over the other rows. */
  readonly sum?: boolean;
}

export interface Table {
  readonly kind: 'table';
  /** Letters, digits and hyphens; once in a document. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly note?: string;
}

export interface Chart {
  readonly kind: 'chart';
  readonly id: string;
  readonly caption: string;
  readonly shape: 'line' | 'bar' | 'horizontal-bar' | 'stacked-bar';
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly format: 'count' | 'rate';
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly alt: string;
}

/** A heading of level 1 to 4: 一、（一）1.（1）; its text carries its number. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

export type Block = Heading | Paragraph | Table | Chart;

/** 附件, printed after the document on landscape sheets. */
export interface Annex {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What makes it an official document (GB/T 9704-2012). */
export interface Official {
  /** 发文机关标志. */
  readonly mark: string;
  /** 发文字号, `鄂建督〔2015〕7号`. */
  readonly number: string;
  readonly title: string;
  /** 主送机关, without the colon. */
  readonly recipients: string;
  /** 发文机关署名. */
  readonly signatory: string;
  /** 成文日期, `2015年8月1日`. */
  readonly date: string;
  /** 抄送机关. */
  readonly copies: string;
  /** 印发机关 and 印发日期. */
  readonly printer: string;
  readonly printedOn: string;
}

/** One entry of a case's timeline: type, status and step by their codes, units by name. Instants in epoch milliseconds. */
export interface TimelineEntry {
  readonly seq: number;
  readonly type: string;
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly postedTo: string;
  readonly by: string;
  /** What it says, in a few words of Chinese; never anything of a petitioner. */
  readonly words: string;
  readonly onTime?: boolean;
  readonly status: string;
  readonly owed?: { readonly step: string; readonly by: string; readonly dueAt: number };
  readonly hash: string;
}

export interface CaseTimeline {
  readonly caseId: string;
  /** Kind, channel or method, area, region and severity, in Chinese. */
  readonly heading: string;
  readonly entries: readonly TimelineEntry[];
}

/** The entries behind a figure: those listed, and how many more there are. */
export interface Behind {
  readonly items: readonly {
    readonly caseId: string;
    readonly seq: number;
    /** Of a rate: counts in its denominator and not in its numerator. Such entries come first. */
    readonly denominatorOnly?: true;
  }[];
  readonly more: number;
}

/** Documents that have a page; the others are files alone. */
const withPage: ReadonlySet<DocumentModel['kind']> = new Set(['ten-day', 'bulletin', 'plan-summary']);

export const hasPage = ({ kind }: Pick<DocumentModel, 'kind'>): boolean => withPage.has(kind);

export interface DocumentModel {
  /** Key of the document without its ending: `bulletins/2015-07`, `bulletins/2015-07/unit-420100-water`. */
  readonly key: string;
  readonly kind: 'ten-day' | 'bulletin' | 'extract' | 'plan' | 'plan-summary';
  readonly official: Official;
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
  /** Further sheets of a workbook, beside the document's own tables: definitions, cases behind each figure. */
  readonly sheets: readonly Table[];
  readonly proof: {
    readonly root: string;
    readonly from: string;
    readonly until: string;
    readonly policy: string;
    readonly registry: string;
  };
  /** Entries behind the document's figures, by `figureKey`. */
  readonly behind: Readonly<Record<string, Behind>>;
  /** Timelines of the cases that the document names. */
  readonly cases: readonly CaseTimeline[];
}
