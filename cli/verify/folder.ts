import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { outputFolders } from '../campaign/put-in-place.ts';
import { boundFiles, isAsWritten, type RunFile } from '../input/run-file.ts';

/** Compares the files that the ledger does not give again with the digests that `campaign.json` has of them. */
export const checkBound = async (out: string, { files }: RunFile, faults: string[]): Promise<void> => {
  const whole = await isAsWritten(out);
  if (!files || whole === undefined) {
    faults.push(
      `campaign.json carries no digests: ${boundFiles.join(', ')} and campaign.json itself cannot be checked; an earlier version made the run, or they were taken out`,
    );
    return;
  }
  if (!whole) faults.push('campaign.json is not what the run wrote: its digest is another');
  for (const name of boundFiles) {
    const body = await readFile(join(out, name)).catch(() => undefined);
    if (!body) faults.push(`${name} is missing`);
    else if (sha256(body) !== files[name])
      faults.push(
        `${name} is not what the run wrote: its SHA-256 is ${sha256(body)}, campaign.json has ${files[name]}`,
      );
  }
};

/** Names files in a run's folders that the run did not leave there. */
export const checkFolder = async (
  out: string,
  known: ReadonlySet<string>,
  faults: string[],
): Promise<void> => {
  for (const folder of outputFolders) {
    const found = await readdir(join(out, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const each of found) {
      const key = join(each.parentPath, each.name).slice(join(out, '/').length).replaceAll('\\', '/');
      // Systems leave files of their own, whose names begin with a dot, in whatever folder is looked into.
      if (!each.isFile() || each.name.startsWith('.') || known.has(key)) continue;
      faults.push(`${key} is none of this run's files: remove it`);
    }
  }
};
