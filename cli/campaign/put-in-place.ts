import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a run leaves in its folder: an earlier run's goes whole, so that nothing stale is read. */
const outputs = [
  'campaign.json',
  'ten-day',
  'bulletins',
  'closes',
  'plan',
  'audit.json',
  'cases.ndjson',
  'duties.ndjson',
  'ledger.ndjson',
  'outbound.ndjson',
  'rejected.ndjson',
] as const;

/** Folders that are a run's own: whatever stands in them is taken for its output. */
export const outputFolders: readonly string[] = outputs.filter((name) => !name.includes('.'));

/** Parts of a working folder. */
export const partsOf = (folder: string) => ({
  /** What the run has written. */
  made: join(folder, 'made'),
  /** What is being moved out of the way; the earlier run is whole again once it is moved back. */
  leaving: join(folder, 'leaving'),
  /** All of the earlier run: from here on, the new one is moved in. */
  left: join(folder, 'left'),
});

/** Documents of a run stand under such names in its folders; anything else there is somebody's own. */
const documents = [
  /^ten-day\/\d{4}-\d{2}-[123]\.(json|xlsx|html)$/,
  /^bulletins\/\d{4}-\d{2}\.(json|docx|html)$/,
  /^bulletins\/\d{4}-\d{2}\/[^/]+\.docx$/,
  /^closes\/(plan-)?\d{4}-\d{2}(-[123])?\.json$/,
  /^plan\/\d{4}-\d{2}\.json$/,
  /^plan\/summary-report\.(docx|html)$/,
  /^plan\/(\d{4}-\d{2}|notices)\/[^/]+\.docx$/,
];

/** Links count as what they are: a dangling one stands in the way of a rename, too. */
const stands = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const move = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
};

/** Files that somebody else has put into an earlier run's folders go back to where they were. */
const giveBackOthers = (left: string, out: string): void => {
  for (const name of readdirSync(left, { recursive: true, withFileTypes: true })) {
    if (name.isDirectory()) continue;
    const path = join(name.parentPath, name.name).slice(left.length + 1);
    if (!path.includes('/') || documents.some((each) => each.test(path))) continue;
    if (!stands(join(out, path))) move(join(left, path), join(out, path));
  }
};

const moveIn = (folder: string, out: string): void => {
  const { made, left } = partsOf(folder);
  // `campaign.json` goes first and comes last: without it a folder is no run.
  for (const name of outputs.toReversed())
    if (stands(join(made, name))) move(join(made, name), join(out, name));
  giveBackOthers(left, out);
};

/**
 * Puts what a run has made into its folder, in place of an earlier run's, by renames alone: nothing is copied. All
 * at once, so that no signal is heeded in between.
 */
export const putInPlace = (folder: string, out: string): void => {
  const { leaving, left } = partsOf(folder);
  mkdirSync(out, { recursive: true });
  mkdirSync(leaving, { recursive: true });
  for (const name of outputs) if (stands(join(out, name))) renameSync(join(out, name), join(leaving, name));
  renameSync(leaving, left);
  moveIn(folder, out);
  rmSync(folder, { recursive: true, force: true });
};

/**
 * Removes what a run left behind that ended before its end. One that was putting its outputs in place leaves its
 * folder whole: with its own outputs if all of them can be there, else with the earlier run's.
 */
export const clearUp = (folder: string, out: string): void => {
  const { leaving, left } = partsOf(folder);
  if (stands(left)) moveIn(folder, out);
  else if (stands(leaving))
    for (const name of readdirSync(leaving)) renameSync(join(leaving, name), join(out, name));
  rmSync(folder, { recursive: true, force: true });
};
