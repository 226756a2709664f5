import { pages } from '../../renderer/pages.ts';
import type { LocalPorts } from '../../shared/lambda/local.ts';
import { say } from '../output/terminal.ts';

/**
 * Documents that a run makes: `all`, with every unit's, division's and leader's extract; `main`, all but the
 * extracts; `pages` alone; `figures`, which is JSON alone.
 */
export const documentSets = ['all', 'main', 'pages', 'figures'] as const;
export type DocumentSet = (typeof documentSets)[number];

/** `auto`: `main`, unless the file is so large that it is run for its figures. */
export type DocumentChoice = DocumentSet | 'auto';
export const documentChoices: readonly DocumentChoice[] = ['auto', ...documentSets];

/** Entries up to which `auto` makes documents. */
const many = 50_000;

/** What a run over so many entries makes. */
export const documentSetFor = (choice: DocumentChoice, entries: number): DocumentSet => {
  if (choice !== 'auto') return choice;
  if (entries <= many) return 'main';
  say(`${entries} entries: figures alone are issued; --documents all makes every document`);
  return 'figures';
};

/** What takes the place of the deployment's renderer, and whether extracts are made. */
export type Rendering = Pick<LocalPorts, 'renderer' | 'extracts'>;

export const renderings: Readonly<Record<DocumentSet, Rendering>> = {
  all: {},
  main: { extracts: false },
  pages: { renderer: pages },
  figures: { renderer: null },
};
