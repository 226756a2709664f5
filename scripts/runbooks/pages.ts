import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../cli/input/paths.ts';

/** Folder of the runbooks, from the root of the repository. */
export const runbookFolder = 'docs/runbooks';

export interface RunbookPage {
  /** File name, less `.md`. */
  readonly name: string;
  readonly text: string;
  /** Commands of the page's fenced `sh` blocks, in their order. */
  readonly blocks: readonly string[];
}

const blocksOf = (text: string): readonly string[] =>
  [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block);

/** All pages; `README` is the one whose commands come before those of every other. */
export const runbookPages = async (): Promise<readonly RunbookPage[]> => {
  const folder = join(paths.root, runbookFolder);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return { name: file.slice(0, -'.md'.length), text, blocks: blocksOf(text) };
    }),
  );
};
